//! What a world begins with, and how far things may go in it.

/// What a day may bring.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) name: &'static str,
    /// What is wanted, by any process, at any time, as long as fewer than `intents` were written down.
    pub(crate) wants: &'static [Wish],
    /// How many intents the day has.
    pub(crate) intents: usize,
    /// What the owner may do with the broker's own app, once each.
    pub(crate) people: &'static [ByHand],
    /// Whether writes may fail.
    pub(crate) disk_faults: bool,
    /// Whether the owner may halt trading and let it go on again, at any time.
    pub(crate) halts: bool,
    /// Ticks that a request may take to be taken (A1); `None` is for ever.
    pub(crate) lateness: Option<u8>,
    /// Ticks that an order may take to be shown (A2).
    pub(crate) lag: u8,
    /// Whether the owner's own orders keep to what can be told apart.
    pub(crate) twins: Twins,
}

/// An order that somebody wants.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wish {
    /// Orders of one wish are the same wish tried again.
    pub(crate) wish: &'static str,
    pub(crate) terms: Terms,
    pub(crate) kind: Kind,
}

/// What is asked of the broker.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Kind {
    /// A new order.
    Place,
    /// Another price for the order of the wish `a`.
    Amend,
    /// All that rests of it is taken back.
    Cancel,
}

/// What an order looks like in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Terms {
    pub(crate) symbol: &'static str,
    pub(crate) price: i64,
}

/// What the owner does with the broker's own app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ByHand {
    /// The same symbol and side at another price.
    Other,
    /// What could be one of ours.
    Twin,
}

/// When the owner's twin of an order of ours may come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Twins {
    /// When nothing of its kind is open; or, while something is, behind another order of the owner's.
    WithinTheClaim,
    /// At any time: nobody could tell whose it is.
    AtAnyTime,
}

const SAMSUNG: Terms = Terms { symbol: "005930", price: 70_000 };
const SAMSUNG_ONE_STEP_UP: Terms = Terms { price: 70_100, ..SAMSUNG };
const HYNIX: Terms = Terms { symbol: "000660", price: 70_000 };
/// What `ByHand::Other` orders.
pub(crate) const ELSEWHERE: Terms = Terms { price: 69_000, ..SAMSUNG };
/// What `ByHand::Twin` orders.
pub(crate) const TWIN: Terms = SAMSUNG;

const A: Wish = Wish { wish: "a", terms: SAMSUNG, kind: Kind::Place };
const A_AGAIN: Wish = Wish { wish: "a", terms: SAMSUNG_ONE_STEP_UP, kind: Kind::Place };
const B_LIKE_A: Wish = Wish { wish: "b", terms: SAMSUNG, kind: Kind::Place };
const C_ELSEWHERE: Wish = Wish { wish: "c", terms: HYNIX, kind: Kind::Place };
const A_AMENDED: Wish = Wish { wish: "m", terms: SAMSUNG_ONE_STEP_UP, kind: Kind::Amend };
const A_CANCELLED: Wish = Wish { wish: "x", terms: SAMSUNG, kind: Kind::Cancel };

/// Without optimization, a search takes ten times as long.
const MANY: usize = if cfg!(debug_assertions) { 2 } else { 3 };
const FEW: usize = MANY - 1;

impl Plan {
    /// One wish, tried again with another price where it is proven that there is no order; one that looks the same; one
    /// of another symbol.
    const fn base(name: &'static str) -> Self {
        Self {
            name,
            wants: &[A, A_AGAIN, B_LIKE_A, C_ELSEWHERE],
            intents: MANY,
            people: &[],
            disk_faults: false,
            halts: false,
            lateness: Some(1),
            lag: 1,
            twins: Twins::WithinTheClaim,
        }
    }

    /// Worlds in which nothing may ever go wrong.
    pub(crate) fn sound() -> Vec<Self> {
        vec![
            Self::base("alone"),
            Self { intents: FEW, people: &[ByHand::Other, ByHand::Twin], ..Self::base("with orders by hand") },
            Self { intents: FEW, disk_faults: true, halts: true, ..Self::base("with disk faults and halts") },
            Self { wants: &[A, A_AMENDED, A_CANCELLED], ..Self::base("with an amendment and a cancellation") },
            Self {
                intents: FEW,
                lateness: None,
                wants: &[A, B_LIKE_A, C_ELSEWHERE],
                ..Self::base("with a broker that takes orders however late, and no second try")
            },
        ]
    }

    /// Worlds in which something must go wrong.
    pub(crate) fn beyond() -> Vec<Self> {
        vec![
            Self {
                lateness: None,
                wants: &[A, A_AGAIN],
                intents: 2,
                ..Self::base("X1, orders taken however late, and a second try")
            },
            Self {
                wants: &[A],
                intents: 1,
                people: &[ByHand::Twin],
                twins: Twins::AtAnyTime,
                ..Self::base("X3, the owner orders the same at the same time")
            },
        ]
    }

    /// The smallest world in which a bug shows.
    pub(crate) const fn bait(wants: &'static [Wish], intents: usize, people: &'static [ByHand]) -> Self {
        Self { wants, intents, people, ..Self::base("bait") }
    }

    pub(crate) const TRIED_TWICE: &'static [Wish] = &[A, A_AGAIN];
    pub(crate) const ALIKE: &'static [Wish] = &[A, B_LIKE_A];
    pub(crate) const ONE: &'static [Wish] = &[A];

    /// How long the protocol waits before it says that there is no order.
    pub(crate) const fn quiet(&self) -> u8 {
        match self.lateness {
            Some(lateness) => lateness + self.lag + 1,
            None => 3,
        }
    }
}
