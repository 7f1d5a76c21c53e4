//! `idxcode.mst`: a digit for the market, four characters of code, and a name.

use super::search::Wanted;

/// 업종, 지수 — an index of KRX.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Index {
    /// 업종코드, of four characters: `0001` is KOSPI, `1001` KOSDAQ, `2001` KOSPI 200.
    pub code: String,
    /// Its Korean name.
    pub name: String,
}

impl Index {
    /// Those of a list that a text may mean, the likeliest first, as [`Master::search`](super::Master::search) has it.
    pub fn search<'a>(list: &'a [Self], text: &str) -> Vec<&'a Self> {
        let wanted = Wanted::new(text);
        let found = list.iter().filter_map(|index| Some((wanted.rank_of_index(index)?, &index.code, index)));
        let mut found: Vec<_> = found.collect();
        found.sort_by_key(|(rank, code, _)| (*rank, *code));
        found.into_iter().map(|(.., index)| index).collect()
    }
}

pub(super) fn index(line: &str) -> Option<Index> {
    let (code, name) = (line.get(1..5)?, line.get(5..)?.trim());
    (!name.is_empty()).then(|| Index { code: code.into(), name: name.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_and_name() {
        let list: Vec<Index> =
            ["00001종합      ", "11001KOSDAQ   ", "22001KOSPI200 "].into_iter().filter_map(index).collect();
        let names: Vec<_> = list.iter().map(|index| (&*index.code, &*index.name)).collect();
        assert_eq!(names, [("0001", "종합"), ("1001", "KOSDAQ"), ("2001", "KOSPI200")]);
        assert_eq!(Index::search(&list, "kos").len(), 2);
        assert_eq!(Index::search(&list, "0001")[0].name, "종합");
        assert_eq!(index("0"), None);
    }
}
