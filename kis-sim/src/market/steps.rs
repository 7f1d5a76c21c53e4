//! Price steps as whole numbers: a tape takes two for every minute, and the table of `kis-api` speaks decimals.

use jiff::civil::Date;
use kis_api::tick::{PriceClass, step};

use super::tape::{Units, to_price, to_units};

/// The steps of a class on a day, as bands: from which price, which step.
#[derive(Debug)]
pub(super) struct Steps(Vec<(Units, Units)>);

impl Steps {
    /// The table's bands. They begin at 1, 2 or 5 times a power of ten, as the bands of exchanges do.
    pub(super) fn new(class: PriceClass, day: Date) -> Self {
        let mut bands: Vec<(Units, Units)> = Vec::new();
        let starts = (0..11).flat_map(|power| [1, 2, 5].map(|digit| digit * Units::pow(10, power)));
        for from in starts {
            let step = to_units(step(class, to_price(from), day)).max(1);
            if bands.last().is_none_or(|(_, last)| *last != step) {
                bands.push((from, step));
            }
        }
        Self(bands)
    }

    /// The step at a price.
    pub(super) fn at(&self, price: Units) -> Units {
        self.0.iter().rfind(|(from, _)| price >= *from).or(self.0.first()).map_or(1, |(_, step)| *step)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_bands_are_those_of_the_table() {
        let day = date(2026, 3, 3);
        for class in [PriceClass::KrStock, PriceClass::KrFund, PriceClass::Us] {
            let steps = Steps::new(class, day);
            let mut price = 1;
            while price < 20_000_000_000 {
                for near in [price - 1, price, price + 1].into_iter().filter(|p| *p > 0) {
                    assert_eq!(steps.at(near), to_units(step(class, to_price(near), day)), "{class:?} {near}");
                }
                price += price / 7 + 1;
            }
        }
    }
}
