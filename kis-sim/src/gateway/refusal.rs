//! How KIS says no. The code decides what a client does, the layer which shape and which HTTP status it comes in.
//!
//! The codes are those of `codes` below; where no public source gives a message or a code for a case, the nearest
//! known one is used, and the case says so.

use std::borrow::Cow;

use crate::wire::{Object, Reply};

/// A refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    status: u16,
    rt_cd: &'static str,
    code: &'static str,
    message: Cow<'static, str>,
    /// The gateway writes `msg1` before `msg_cd`.
    gateway: bool,
}

impl Refusal {
    /// A refusal of the gateway (`EGW…`): HTTP 500.
    pub(crate) const fn gateway(code: &'static str, message: &'static str) -> Self {
        Self { status: 500, rt_cd: "1", code, message: Cow::Borrowed(message), gateway: true }
    }

    /// A refusal of the server that checks queries (`OPSQ…`).
    pub(crate) fn query(code: &'static str, message: impl Into<Cow<'static, str>>) -> Self {
        Self { status: 200, rt_cd: "2", code, message: message.into(), gateway: false }
    }

    /// A parameter that the query server does not take.
    pub(crate) fn parameter(name: &str) -> Self {
        let name = name.trim_start_matches("FID_").trim_start_matches("COND_");
        Self::query("OPSQ2001", format!("ERROR : INPUT INVALID_CHECK_{}", name.to_ascii_uppercase()))
    }

    /// A refusal of the ledger.
    pub(crate) const fn ledger(code: &'static str, message: &'static str) -> Self {
        Self { status: 200, rt_cd: "7", code, message: Cow::Borrowed(message), gateway: false }
    }

    /// A refusal of the paper trading system: eight digits.
    pub(crate) const fn paper(code: &'static str, message: &'static str) -> Self {
        Self { status: 200, rt_cd: "1", code, message: Cow::Borrowed(message), gateway: false }
    }

    /// A message that could not be put together further inside: HTTP 500, the usual order of keys.
    pub(crate) const fn inside(code: &'static str, message: &'static str) -> Self {
        Self { status: 500, rt_cd: "1", code, message: Cow::Borrowed(message), gateway: false }
    }

    /// A refusal with everything given, in the shape of OAuth's errors or of the gateway's.
    pub(crate) fn custom(status: u16, oauth: bool, code: String, message: String) -> Reply {
        let body = if oauth {
            Object::new().with("error_description", message).with("error_code", code)
        } else {
            Object::new().with("rt_cd", "1").with("msg1", message).with("msg_cd", code)
        };
        Reply::json(status, &body)
    }

    /// The code.
    pub(crate) const fn code(&self) -> &'static str {
        self.code
    }

    /// The message.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// The refusal as it goes over the wire.
    pub(crate) fn reply(&self) -> Reply {
        let message = self.message.as_ref();
        let body = Object::new().with("rt_cd", self.rt_cd);
        let body = if self.gateway {
            body.with("msg1", message).with("msg_cd", self.code)
        } else {
            body.with("msg_cd", self.code).with("msg1", message)
        };
        Reply::json(self.status, &body)
    }
}

pub(crate) mod codes {
    //! Every code this broker refuses with.

    use super::Refusal;

    pub(crate) const NO_APP_KEY: Refusal = Refusal::gateway("EGW00102", "AppKey는 필수입니다.");
    pub(crate) const NO_APP_SECRET: Refusal = Refusal::gateway("EGW00104", "AppSecret은 필수입니다.");
    pub(crate) const NO_GRANT_TYPE: Refusal = Refusal::gateway("EGW00115", "권한부여 타입(grant_type)은 필수입니다.");
    pub(crate) const BAD_GRANT_TYPE: Refusal =
        Refusal::gateway("EGW00116", "지원하지 않는 권한부여 타입(grant_type)입니다.");
    pub(crate) const BAD_REQUEST: Refusal = Refusal::gateway("EGW00101", "유효하지 않은 요청입니다.");
    pub(crate) const UNKNOWN_TOKEN: Refusal = Refusal::gateway("EGW00121", "유효하지 않은 token 입니다.");
    pub(crate) const DEAD_TOKEN: Refusal = Refusal::gateway("EGW00123", "기간이 만료된 token 입니다.");
    pub(crate) const TOKEN_TOO_SOON: &str = "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)";
    pub(crate) const NOT_BEARER: Refusal =
        Refusal::gateway("EGW00205", "credentials_type이 유효하지 않습니다.(Bearer)");
    pub(crate) const BAD_CUSTOMER: Refusal = Refusal::gateway("EGW00208", "고객유형(custtype)이 유효하지 않습니다.");
    pub(crate) const TOO_MANY: Refusal = Refusal::gateway("EGW00201", "초당 거래건수를 초과하였습니다.");
    pub(crate) const TOO_MANY_FOR_LEDGER: Refusal =
        Refusal::gateway("EGW00215", "원장에서 허용 가능한 초당 거래건수를 초과하였습니다.");
    /// A transaction that exists, but not on paper.
    pub(crate) const NOT_ON_PAPER: Refusal = Refusal::gateway("EGW02006", "모의투자 TR 이 아닙니다.");
    pub(crate) const UNKNOWN_SERVICE: Refusal = Refusal::inside("OPSQ0002", "없는 서비스 코드 입니다.");
    pub(crate) const NO_TR_ID: Refusal = Refusal::inside("OPSQ9999", "JSON PARSING ERROR : tr_id not found");
    pub(crate) const NOT_JSON: Refusal = Refusal::inside("OPSQ9997", "JSON PARSING ERROR : invalid json format");
    pub(crate) const BAD_ACCOUNT: &str = "ERROR : INPUT INVALID_CHECK_ACNO";
    pub(crate) const NOT_LISTED: Refusal = Refusal::ledger("APBK0656", "해당 종목 정보가 없습니다.");
    pub(crate) const HALTED: Refusal = Refusal::ledger("APBK0634", "거래정지 종목입니다.");
    pub(crate) const BAD_QUANTITY: Refusal = Refusal::ledger("APBK0955", "주문수량을 확인하십시오.");
    /// No source names the code for a price off its step; this one stands for wrong quantities and amounts.
    pub(crate) const OFF_STEP: Refusal = Refusal::ledger("APBK0955", "호가단위를 확인하십시오.");
    /// As above, for a price outside of the day's limits.
    pub(crate) const OUT_OF_LIMITS: Refusal = Refusal::ledger("APBK0955", "상한가 또는 하한가를 벗어난 가격입니다.");
    /// A limit order without a price breaks further inside: HTTP 500.
    pub(crate) const NO_PRICE: Refusal = Refusal::inside("IGW00007", "MCA 전문바디 구성 중 오류가 발생하였습니다.");
    pub(crate) const NO_MONEY: Refusal = Refusal::ledger("APBK0952", "주문가능금액을 초과 했습니다");
    pub(crate) const NO_SHARES: Refusal = Refusal::ledger("APBK0400", "주문 가능한 수량을 초과했습니다");
    pub(crate) const NO_MARKET_ORDERS: Refusal = Refusal::ledger("APBK1943", "시장가호가불가로 주문이 불가합니다.");
    pub(crate) const NO_SUCH_ORDER: Refusal = Refusal::ledger("APBK1663", "원주문번호를 확인하십시오.");
    pub(crate) const NOTHING_LEFT: Refusal = Refusal::ledger("KIER2320", "정정／취소 가능수량이 부족합니다");
    pub(crate) const NO_TRADING_DAY: Refusal = Refusal::ledger("APBK0919", "장운영일자가 주문일과 상이합니다");
    pub(crate) const OUT_OF_HOURS: Refusal = Refusal::ledger("APBK0918", "장운영시간이 아닙니다.");
    pub(crate) const OVERSEAS_CLOSED: Refusal = Refusal::ledger("APBK1664", "해외시장 주문가능시간이 아닙니다.");
    pub(crate) const PAPER_NO_TRADING_DAY: Refusal = Refusal::paper("40100000", "모의투자 영업일이 아닙니다.");
    pub(crate) const PAPER_TOO_EARLY: Refusal = Refusal::paper("40570000", "모의투자 장시작전입니다");
    /// The counterpart of the code above; no source of this project has it.
    pub(crate) const PAPER_TOO_LATE: Refusal = Refusal::paper("40580000", "모의투자 장종료 입니다.");
    pub(crate) const CURSOR_GONE: Refusal =
        Refusal::ledger("SYDB0050", "조회이후에 자료가 변경되었습니다.(다시 조회하세요)");
}
