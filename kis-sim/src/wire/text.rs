//! How KIS writes numbers and texts: everything is a string, with the scale and the padding of its field.

use rust_decimal::{Decimal, RoundingStrategy};

/// A number with exactly this many decimals.
pub(crate) fn fixed(value: Decimal, scale: u32) -> String {
    let rounded = value.round_dp_with_strategy(scale, RoundingStrategy::MidpointAwayFromZero);
    let rounded = if rounded.is_zero() { Decimal::ZERO } else { rounded };
    format!("{rounded:.*}", scale as usize)
}

/// A number without decimals that it does not need.
pub(crate) fn plain(value: Decimal) -> String {
    value.normalize().to_string()
}

/// A text with blanks behind it up to `width` bytes of EUC-KR, in which a Hangul syllable takes two.
pub(crate) fn padded(text: &str, width: usize) -> String {
    let taken: usize = text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    let mut padded = String::with_capacity(text.len() + width);
    padded.push_str(text);
    padded.extend(std::iter::repeat_n(' ', width.saturating_sub(taken)));
    padded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_scale_of_their_field() {
        assert_eq!(fixed(Decimal::new(5, 1), 0), "1");
        assert_eq!(fixed(Decimal::from(70_000), 4), "70000.0000");
        assert_eq!(fixed(Decimal::new(-1, 3), 2), "0.00", "no negative zero");
        assert_eq!(plain(Decimal::new(700, 1)), "70");
    }

    #[test]
    fn messages_are_padded_to_bytes_of_euc_kr() {
        assert_eq!(padded("조회", 6), "조회  ");
        assert_eq!(padded("abcdef", 3), "abcdef");
    }
}
