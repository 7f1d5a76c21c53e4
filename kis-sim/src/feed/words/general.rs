//! Codes of sessions and markets, and the words of feeds that this broker has no state for.

use crate::{feed::screen::Screen, market::calendar::Phase};

/// What a word says, if it is a code or a name.
pub(super) fn value(screen: &Screen, word: &str) -> Option<String> {
    let is_halted = if screen.is_halted { "Y" } else { "N" };
    Some(match word {
        "TRHT_YN" => is_halted.into(),
        "TR_SUSP_REAS_CNTT" => "(null)".into(),
        "MKOP_CLS_CODE" => operation(screen.phase).into(),
        "ISCD_STAT_CLS_CODE" => if screen.is_halted { "58" } else { "55" }.into(),
        "VI_CLS_CODE" | "OVTM_VI_CLS_CODE" => "N".into(),
        // No interruption: nothing has a price.
        "VI_PRC" | "VI_COUNT" | "VI_KIND_CODE" | "VI_DMC_STND_PRC" => "0".into(),
        "VI_DPRT" | "VI_DMC_DPRT" => "0.00".into(),
        "NEW_MKOP_CLS_CODE" => "20".into(),
        "HOUR_CLS_CODE" => "0".into(),
        "DEAL_CLS_CODE" => "0".into(),
        // 1 before the session, 2 in it, 3 after it.
        "MARKET_CLS_CODE" => match screen.phase {
            Phase::BeforeOpen => "1",
            Phase::Regular => "2",
            Phase::AfterClose | Phase::Overtime | Phase::Closed => "3",
        }
        .into(),
        "EXCH_CLS_CODE" | "ANTC_EXCH_CLS_CODE" => "1".into(),
        "HTS_KOR_ISNM" | "BOND_ISNM" | "CNTG_ISNM" | "CNTG_ISNM40" => screen.name.clone(),
        "CUST_ID" | "USER_ID" => screen.key.clone(),
        "ACNT_NO" | "ACCT_NO" => "0000000003".into(),
        "ODER_NO" | "ODNO" => "0000000001".into(),
        "ACNT_NAME" => "시험고객".into(),
        "ODER_QTY" | "CNTG_QTY" | "ORD_QTY" => screen.trade.quantity.to_string(),
        "CRCY_CD" => "USD".into(),
        "SELN_BYOV_CLS" | "SLL_BUY_DVSN_CD" => "02".into(),
        "CNTG_YN" | "ACPT_YN" => "1".into(),
        "RFUS_YN" | "RCTF_CLS" | "RVSE_CNCL_DVSN_CD" => "0".into(),
        _ if word.ends_with("_SIGN") => "3".into(),
        _ if word.ends_with("_YN") || word.contains("_GLOB_YN_") => "N".into(),
        _ if word.contains("MBCR_NAME") => "시험증권".into(),
        _ if word.contains("MBCR_NO") => "00003".into(),
        _ => return None,
    })
}

/// 장운영 구분 코드.
const fn operation(phase: Phase) -> &'static str {
    match phase {
        Phase::BeforeOpen => "110",
        Phase::Regular => "112",
        Phase::AfterClose => "140",
        Phase::Overtime => "150",
        Phase::Closed => "159",
    }
}
