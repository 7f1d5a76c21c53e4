//! What a command changes of the owner's settings, as it is typed: the line that the journal keeps.

use alloc::{
    format,
    string::{String, ToString as _},
};
use core::fmt::{Display, Write as _};

use kis_api::{Currency, Instrument};

use super::{
    BudgetCommand, Command, ConditionChange, ConditionCommand, Cost, FollowCommand, LeaderChange, Markets,
    PositiveSellChange, PositiveSellCommand, SafeSellChange, SafeSellCommand, TradingCommand, Trail, Until, Visibility,
};
use crate::{
    Money,
    strategy::condition::{Amount, Measure, Trigger, When},
};

impl Command {
    /// The command line that changes the same settings; `None` for whatever changes none. What trades, stops or starts trading
    /// has rows of its own in the journal.
    ///
    /// ```
    /// use beagle_core::command::{Command, Switch, TradingCommand};
    /// assert_eq!(Command::Trading(TradingCommand::On(Switch::Kr)).change().as_deref(), Some("trading on kr"));
    /// assert_eq!(Command::Balance.change(), None);
    /// ```
    pub fn change(&self) -> Option<String> {
        let mut line = Line(self.name().to_string());
        let is_change = match self {
            Self::SafeSell(command) => line.safe_sell(command),
            Self::PositiveSell(command) => line.positive_sell(command),
            Self::Condition(command) => line.condition(command),
            Self::Follow(command) => line.follow(command),
            Self::Budget(BudgetCommand::Set { capital, min, max }) => {
                line.amount("capital", capital.as_ref());
                line.amount("min", min.as_ref());
                line.amount("max", max.as_ref());
                true
            }
            Self::Trading(TradingCommand::On(switch) | TradingCommand::Off(switch)) => {
                line.word(switch.name());
                true
            }
            // The digits that a person typed are nobody's business.
            Self::Arm { .. } => true,
            _ => false,
        };
        is_change.then_some(line.0)
    }
}

/// A command line that grows by a word.
struct Line(String);

impl Line {
    fn word(&mut self, word: impl Display) {
        // Writing to memory does not fail.
        let _ = write!(self.0, " {word}");
    }

    /// A name may have spaces.
    fn name(&mut self, name: &str) {
        if name.contains(char::is_whitespace) { self.word(format_args!("'{name}'")) } else { self.word(name) }
    }

    fn option(&mut self, option: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.word(format_args!("--{option} {value}"));
        }
    }

    fn amount(&mut self, option: &str, money: Option<&Money>) {
        let unit = |money: &Money| if money.currency == Currency::Usd { "usd" } else { "" };
        self.option(option, money.map(|money| format!("{}{}", money.amount.normalize(), unit(money))));
    }

    fn all<T: Display>(&mut self, words: &[T]) {
        for word in words {
            self.word(word);
        }
    }

    fn safe_sell(&mut self, command: &SafeSellCommand) -> bool {
        match command {
            SafeSellCommand::Run | SafeSellCommand::List => return false,
            SafeSellCommand::On { instruments, size } => {
                self.all(instruments);
                self.option("size", *size);
            }
            SafeSellCommand::Off { instruments } => self.all(instruments),
            SafeSellCommand::Set { instruments, change } => {
                self.all(instruments);
                let SafeSellChange { size, arm_profit_pct, floor_profit_pct, min_volume_ratio_pct, trail } = *change;
                self.option("size", size);
                self.option("arm", arm_profit_pct);
                self.option("floor", floor_profit_pct);
                self.option("volume", min_volume_ratio_pct);
                match trail {
                    None => {}
                    Some(Trail::Off) => self.option("trail", Some("off")),
                    Some(Trail::Points(points)) => self.option("trail", Some(points)),
                }
            }
        }
        true
    }

    fn positive_sell(&mut self, command: &PositiveSellCommand) -> bool {
        match command {
            PositiveSellCommand::Run | PositiveSellCommand::List => return false,
            PositiveSellCommand::On { instruments, size } => {
                self.all(instruments);
                self.option("size", *size);
            }
            PositiveSellCommand::Off { instruments } => self.all(instruments),
            PositiveSellCommand::Set { instruments, change: PositiveSellChange { size, cost } } => {
                self.all(instruments);
                self.option("size", *size);
                match cost {
                    None => {}
                    Some(Cost::Table) => self.option("cost", Some("table")),
                    Some(Cost::Percent(percent)) => self.option("cost", Some(percent)),
                }
            }
        }
        true
    }

    fn condition(&mut self, command: &ConditionCommand) -> bool {
        match command {
            ConditionCommand::Run | ConditionCommand::List => return false,
            ConditionCommand::Add { instrument, terms } => {
                self.word(instrument);
                let until = terms.until.map(Until::Day);
                self.terms(ConditionChange { trigger: Some(terms.trigger), amount: Some(terms.amount), until });
            }
            ConditionCommand::Set { id, change } => {
                self.word(id);
                self.terms(*change);
            }
            ConditionCommand::Remove { ids } | ConditionCommand::On { ids } | ConditionCommand::Off { ids } => {
                self.all(ids);
            }
        }
        true
    }

    fn terms(&mut self, ConditionChange { trigger, amount, until }: ConditionChange) {
        if let Some(Trigger { measure, when, line }) = trigger {
            let option = match (measure, when) {
                (Measure::Price, When::AtLeast) => "price-above",
                (Measure::Price, When::AtMost) => "price-below",
                (Measure::Profit, When::AtLeast) => "profit-above",
                (Measure::Profit, When::AtMost) => "profit-below",
            };
            self.option(option, Some(line));
        }
        match amount {
            None => {}
            Some(Amount::Shares(shares)) => self.option("sell", Some(shares)),
            Some(Amount::Part(size)) => self.option("sell", Some(size)),
        }
        match until {
            None => {}
            Some(Until::Ever) => self.option("until", Some("none")),
            Some(Until::Day(day)) => self.option("until", Some(day)),
        }
    }

    fn follow(&mut self, command: &FollowCommand) -> bool {
        match command {
            // What the site shows, and what is ordered, have rows of their own.
            FollowCommand::List
            | FollowCommand::Holdings { .. }
            | FollowCommand::Sight(_)
            | FollowCommand::Order(_) => return false,
            FollowCommand::Add { leader, profile, markets, capital } => {
                self.name(leader);
                self.leader(&LeaderChange {
                    profile: profile.clone(),
                    markets: Some(*markets),
                    capital: Some(*capital),
                    ..LeaderChange::default()
                });
            }
            FollowCommand::Set { leader, change } => {
                self.name(leader);
                self.leader(change);
            }
            FollowCommand::Remove { leader } => self.name(leader),
            FollowCommand::Hold { leader, instrument, quantity } => self.held((leader, instrument), quantity),
        }
        true
    }

    fn held(&mut self, (leader, instrument): (&str, &Instrument), quantity: impl Display) {
        self.name(leader);
        self.word(instrument);
        self.word(quantity);
    }

    fn leader(&mut self, LeaderChange { name, profile, visibility, markets, capital }: &LeaderChange) {
        if let Some(name) = name {
            self.word("--name");
            self.name(name);
        }
        self.option(
            "market",
            markets.map(|markets| match markets {
                Markets::Kr => "kr",
                Markets::Us => "us",
                Markets::Both => "both",
            }),
        );
        self.amount("capital", capital.as_ref());
        self.option("profile-id", profile.as_ref());
        self.option(
            "visibility",
            visibility.map(|visibility| match visibility {
                Visibility::Public => "public",
                Visibility::Private => "private",
            }),
        );
    }
}
