//! ELW 종목검색 (국내주식-166).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.cond_search",
    title: "ELW 종목검색",
    doc_no: "국내주식-166",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/cond-search",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKEW15100000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11510")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("FID_INPUT_CNT_1", "입력 수1", 12, Some("1")),
        Param::Required("FID_RANK_SORT_CLS_CODE_2", "순위정렬구분코드2", 2, Some("0")),
        Param::Required("FID_INPUT_CNT_2", "입력 수2", 12, Some("1")),
        Param::Required("FID_RANK_SORT_CLS_CODE_3", "순위정렬구분코드3", 2, Some("0")),
        Param::Required("FID_INPUT_CNT_3", "입력수3", 12, Some("1")),
        Param::Required("FID_TRGT_CLS_CODE", "대상 구분 코드", 32, Some("0")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("00000")),
        Param::Required("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", 12, Some("000000")),
        Param::Required("FID_MRKT_CLS_CODE", "시장 구분 코드", 2, Some("A")),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, Some("0")),
        Param::Required("FID_INPUT_DATE_2", "입력날짜2", 10, Some("0")),
        Param::Required("FID_INPUT_ISCD_2", "입력종목코드2", 8, Some("00000")),
        Param::Required("FID_ETC_CLS_CODE", "기타 구분 코드", 2, Some("0")),
        Param::Required("FID_INPUT_RMNN_DYNU_1", "입력잔존일수1", 5, Some("")),
        Param::Required("FID_INPUT_RMNN_DYNU_2", "입력잔존일수2", 5, Some("")),
        Param::Required("FID_PRPR_CNT1", "현재가수1", 11, Some("")),
        Param::Required("FID_PRPR_CNT2", "현재가수2", 11, Some("")),
        Param::Required("FID_RSFL_RATE1", "등락 비율1", 132, Some("")),
        Param::Required("FID_RSFL_RATE2", "등락 비율2", 132, Some("")),
        Param::Required("FID_VOL1", "거래량1", 18, Some("")),
        Param::Required("FID_VOL2", "거래량2", 18, Some("")),
        Param::Required("FID_APLY_RANG_PRC_1", "적용 범위 가격1", 18, Some("")),
        Param::Required("FID_APLY_RANG_PRC_2", "적용 범위 가격2", 18, Some("")),
        Param::Required("FID_LVRG_VAL1", "레버리지값1", 114, Some("")),
        Param::Required("FID_LVRG_VAL2", "레버리지값2", 114, Some("")),
        Param::Required("FID_VOL3", "거래량3", 18, Some("")),
        Param::Required("FID_VOL4", "거래량4", 18, Some("")),
        Param::Required("FID_INTS_VLTL1", "내재변동성1", 114, Some("")),
        Param::Required("FID_INTS_VLTL2", "내재변동성2", 114, Some("")),
        Param::Required("FID_PRMM_VAL1", "프리미엄값1", 132, Some("")),
        Param::Required("FID_PRMM_VAL2", "프리미엄값2", 132, Some("")),
        Param::Required("FID_GEAR1", "기어링1", 84, Some("")),
        Param::Required("FID_GEAR2", "기어링2", 84, Some("")),
        Param::Required("FID_PRLS_QRYR_RATE1", "손익분기비율1", 132, Some("")),
        Param::Required("FID_PRLS_QRYR_RATE2", "손익분기비율2", 132, Some("")),
        Param::Required("FID_DELTA1", "델타1", 84, Some("")),
        Param::Required("FID_DELTA2", "델타2", 84, Some("")),
        Param::Required("FID_ACPR1", "행사가1", 133, Some("")),
        Param::Required("FID_ACPR2", "행사가2", 133, Some("")),
        Param::Required("FID_STCK_CNVR_RATE1", "주식전환비율1", 94, Some("")),
        Param::Required("FID_STCK_CNVR_RATE2", "주식전환비율2", 94, Some("")),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("0")),
        Param::Required("FID_PRIT1", "패리티1", 112, Some("")),
        Param::Required("FID_PRIT2", "패리티2", 112, Some("")),
        Param::Required("FID_CFP1", "자본지지점1", 112, Some("")),
        Param::Required("FID_CFP2", "자본지지점2", 112, Some("")),
        Param::Required("FID_INPUT_NMIX_PRICE_1", "지수가격1", 112, Some("")),
        Param::Required("FID_INPUT_NMIX_PRICE_2", "지수가격2", 112, Some("")),
        Param::Required("FID_EGEA_VAL1", "E기어링값1", 132, Some("")),
        Param::Required("FID_EGEA_VAL2", "E기어링값2", 132, Some("")),
        Param::Required("FID_INPUT_DVDN_ERT", "배당수익율", 112, Some("")),
        Param::Required("FID_INPUT_HIST_VLTL", "역사적변동성", 112, Some("")),
        Param::Required("FID_THETA1", "세타1", 84, Some("")),
        Param::Required("FID_THETA2", "세타2", 84, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output",
            &[
                Field::Text("bond_shrn_iscd", "채권단축종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Text("rght_type_name", "권리유형명"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acpr", "행사가"),
                Field::Decimal("stck_cnvr_rate", "주식전환비율"),
                Field::Date("stck_lstn_date", "주식상장일자"),
                Field::Date("stck_last_tr_date", "주식최종거래일자"),
                Field::Integer("hts_rmnn_dynu", "HTS잔존일수"),
                Field::Text("unas_isnm", "기초자산종목명"),
                Field::Decimal("unas_prpr", "기초자산현재가"),
                Field::Decimal("unas_prdy_vrss", "기초자산 전일 대비"),
                Field::Text("unas_prdy_vrss_sign", "기초자산 전일 대비 부호"),
                Field::Decimal("unas_prdy_ctrt", "기초자산 전일 대비율"),
                Field::Integer("unas_acml_vol", "기초자산누적거래량"),
                Field::Decimal("moneyness", "MONEYNESS"),
                Field::Text("atm_cls_name", "ATM 구분 명"),
                Field::Decimal("prit", "패리티"),
                Field::Decimal("delta_val", "델타값"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
                Field::Decimal("tmvl_val", "시간가치값"),
                Field::Decimal("gear", "기어링"),
                Field::Decimal("lvrg_val", "레버리지값"),
                Field::Decimal("prls_qryr_rate", "손익분기비율"),
                Field::Decimal("cfp", "자본지지점"),
                Field::Integer("lstn_stcn", "상장 주수"),
                Field::Text("pblc_co_name", "발행회사명"),
                Field::Text("lp_mbcr_name", "LP회원사명"),
                Field::Decimal("lp_hldn_rate", "LP보유비율"),
                Field::Text("elw_rght_form", "ELW권리형태"),
                Field::Decimal("elw_ko_barrier", "조기종료발생기준가격"),
                Field::Decimal("apprch_rate", "접근도"),
                Field::Text("unas_shrn_iscd", "기초자산단축종목코드"),
                Field::Date("mtrt_date", "만기 일자"),
                Field::Decimal("prmm_val", "프리미엄값"),
                Field::Date("stck_lp_fin_date", "주식LP종료일자"),
                Field::Decimal("tick_conv_prc", "틱환산가"),
                Field::Decimal("prls_qryr_stpr_prc", "손익분기주가가격"),
                Field::Decimal("lp_hvol", "LP보유량"),
            ],
        )
        .or(&["output1"]),
    ],
    check: check::<CondSearchResponse>,
};

/// ELW 종목검색 — search for ELWs by many conditions: `GET /uapi/elw/v1/quotations/cond-search`.
///
/// Official document: 국내주식-166.
///
/// TR id: real `FHKEW15100000`, paper none.
#[doc(alias = "FHKEW15100000")]
#[doc(alias = "국내주식-166")]
#[doc(alias = "ELW 종목검색")]
#[derive(Debug, Clone)]
pub struct CondSearch {
    params: Params,
}

impl CondSearch {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `W`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeCondSearch>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 입력 수1 — input count 1, number of days or periods. Default `1`.
    #[must_use]
    pub fn fid_input_cnt_1(mut self, value: impl Into<Code<codes::FidInputCnt1CondSearch>>) -> Self {
        self.params.set_code("FID_INPUT_CNT_1", value.into());
        self
    }

    /// 순위정렬구분코드2 — ranking sort order code 2. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_RANK_SORT_CLS_CODE_2", value.into());
        self
    }

    /// 입력 수2 — second input, maximum gap % or sort direction. Default `1`.
    #[must_use]
    pub fn fid_input_cnt_2(mut self, value: impl Into<Code<codes::FidInputCnt2>>) -> Self {
        self.params.set_code("FID_INPUT_CNT_2", value.into());
        self
    }

    /// 순위정렬구분코드3 — third ranking sort code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code_3(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_RANK_SORT_CLS_CODE_3", value.into());
        self
    }

    /// 입력수3 — third sort direction, 1 top or 2 bottom. Default `1`.
    #[must_use]
    pub fn fid_input_cnt_3(mut self, value: impl Into<Code<codes::FidInputCnt3>>) -> Self {
        self.params.set_code("FID_INPUT_CNT_3", value.into());
        self
    }

    /// 대상 구분 코드 — code of issues to include. Default `0`.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<Code<codes::FidTrgtClsCode>>) -> Self {
        self.params.set_code("FID_TRGT_CLS_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `00000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_ISCD", value.into());
        self
    }

    /// 기초자산입력종목코드 — underlying asset issue code. Default `000000`.
    #[must_use]
    pub fn fid_unas_input_iscd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_UNAS_INPUT_ISCD", value.into());
        self
    }

    /// 시장 구분 코드 — market class code. Default `A`.
    #[must_use]
    pub fn fid_mrkt_cls_code(mut self, value: impl Into<Code<codes::FidMrktClsCodeCondSearch>>) -> Self {
        self.params.set_code("FID_MRKT_CLS_CODE", value.into());
        self
    }

    /// 입력날짜1 — search start date. Default `0`.
    #[must_use]
    pub fn fid_input_date_1(mut self, value: impl Into<Code<codes::FidInputDate1>>) -> Self {
        self.params.set_code("FID_INPUT_DATE_1", value.into());
        self
    }

    /// 입력날짜2 — search end date. Default `0`.
    #[must_use]
    pub fn fid_input_date_2(mut self, value: impl Into<Code<codes::FidInputDate2>>) -> Self {
        self.params.set_code("FID_INPUT_DATE_2", value.into());
        self
    }

    /// 입력종목코드2 — issue code to query 2. Default `00000`.
    #[must_use]
    pub fn fid_input_iscd_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_ISCD_2", value.into());
        self
    }

    /// 기타 구분 코드 — other class code, sort order. Default `0`.
    #[must_use]
    pub fn fid_etc_cls_code(mut self, value: impl Into<Code<codes::FidEtcClsCodeCondSearch>>) -> Self {
        self.params.set_code("FID_ETC_CLS_CODE", value.into());
        self
    }

    /// 입력잔존일수1 — minimum remaining days to expiry. Default: empty.
    #[must_use]
    pub fn fid_input_rmnn_dynu_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_RMNN_DYNU_1", value.into());
        self
    }

    /// 입력잔존일수2 — maximum remaining days to expiry. Default: empty.
    #[must_use]
    pub fn fid_input_rmnn_dynu_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_RMNN_DYNU_2", value.into());
        self
    }

    /// 현재가수1 — minimum current price, KRW. Default: empty.
    #[must_use]
    pub fn fid_prpr_cnt1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_PRPR_CNT1", value.into());
        self
    }

    /// 현재가수2 — maximum current price, KRW. Default: empty.
    #[must_use]
    pub fn fid_prpr_cnt2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_PRPR_CNT2", value.into());
        self
    }

    /// 등락 비율1 — lower bound of price change, blank for all, %. Default: empty.
    #[must_use]
    pub fn fid_rsfl_rate1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_RSFL_RATE1", value.into());
        self
    }

    /// 등락 비율2 — upper bound of price change, blank for all, %. Default: empty.
    #[must_use]
    pub fn fid_rsfl_rate2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_RSFL_RATE2", value.into());
        self
    }

    /// 거래량1 — minimum volume. Default: empty.
    #[must_use]
    pub fn fid_vol1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_VOL1", value.into());
        self
    }

    /// 거래량2 — maximum volume. Default: empty.
    #[must_use]
    pub fn fid_vol2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_VOL2", value.into());
        self
    }

    /// 적용 범위 가격1 — lower bound of the price range, KRW. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_prc_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_APLY_RANG_PRC_1", value.into());
        self
    }

    /// 적용 범위 가격2 — upper bound of the price range, KRW. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_prc_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_APLY_RANG_PRC_2", value.into());
        self
    }

    /// 레버리지값1 — leverage value, lower bound. Default: empty.
    #[must_use]
    pub fn fid_lvrg_val1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_LVRG_VAL1", value.into());
        self
    }

    /// 레버리지값2 — leverage value, upper bound. Default: empty.
    #[must_use]
    pub fn fid_lvrg_val2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_LVRG_VAL2", value.into());
        self
    }

    /// 거래량3 — LP end date, from (labelled volume). Default: empty.
    #[must_use]
    pub fn fid_vol3(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_VOL3", value.into());
        self
    }

    /// 거래량4 — LP end date, to (labelled volume). Default: empty.
    #[must_use]
    pub fn fid_vol4(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_VOL4", value.into());
        self
    }

    /// 내재변동성1 — minimum implied volatility, %. Default: empty.
    #[must_use]
    pub fn fid_ints_vltl1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INTS_VLTL1", value.into());
        self
    }

    /// 내재변동성2 — maximum implied volatility, %. Default: empty.
    #[must_use]
    pub fn fid_ints_vltl2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INTS_VLTL2", value.into());
        self
    }

    /// 프리미엄값1 — minimum premium. Default: empty.
    #[must_use]
    pub fn fid_prmm_val1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_PRMM_VAL1", value.into());
        self
    }

    /// 프리미엄값2 — maximum premium. Default: empty.
    #[must_use]
    pub fn fid_prmm_val2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_PRMM_VAL2", value.into());
        self
    }

    /// 기어링1 — minimum gearing. Default: empty.
    #[must_use]
    pub fn fid_gear1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_GEAR1", value.into());
        self
    }

    /// 기어링2 — maximum gearing. Default: empty.
    #[must_use]
    pub fn fid_gear2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_GEAR2", value.into());
        self
    }

    /// 손익분기비율1 — minimum break-even rate, %. Default: empty.
    #[must_use]
    pub fn fid_prls_qryr_rate1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_PRLS_QRYR_RATE1", value.into());
        self
    }

    /// 손익분기비율2 — maximum break-even rate, %. Default: empty.
    #[must_use]
    pub fn fid_prls_qryr_rate2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_PRLS_QRYR_RATE2", value.into());
        self
    }

    /// 델타1 — minimum delta. Default: empty.
    #[must_use]
    pub fn fid_delta1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_DELTA1", value.into());
        self
    }

    /// 델타2 — maximum delta. Default: empty.
    #[must_use]
    pub fn fid_delta2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_DELTA2", value.into());
        self
    }

    /// 행사가1 — strike price, lower bound. Default: empty.
    #[must_use]
    pub fn fid_acpr1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_ACPR1", value.into());
        self
    }

    /// 행사가2 — strike price, upper bound. Default: empty.
    #[must_use]
    pub fn fid_acpr2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_ACPR2", value.into());
        self
    }

    /// 주식전환비율1 — minimum conversion ratio. Default: empty.
    #[must_use]
    pub fn fid_stck_cnvr_rate1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_STCK_CNVR_RATE1", value.into());
        self
    }

    /// 주식전환비율2 — maximum conversion ratio. Default: empty.
    #[must_use]
    pub fn fid_stck_cnvr_rate2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_STCK_CNVR_RATE2", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeCondSearch>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 패리티1 — minimum parity. Default: empty.
    #[must_use]
    pub fn fid_prit1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_PRIT1", value.into());
        self
    }

    /// 패리티2 — maximum parity. Default: empty.
    #[must_use]
    pub fn fid_prit2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_PRIT2", value.into());
        self
    }

    /// 자본지지점1 — minimum barrier (labelled capital fulcrum point). Default: empty.
    #[must_use]
    pub fn fid_cfp1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_CFP1", value.into());
        self
    }

    /// 자본지지점2 — maximum barrier (labelled capital fulcrum point). Default: empty.
    #[must_use]
    pub fn fid_cfp2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_CFP2", value.into());
        self
    }

    /// 지수가격1 — minimum LP holding ratio, % (labelled index price). Default: empty.
    #[must_use]
    pub fn fid_input_nmix_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_NMIX_PRICE_1", value.into());
        self
    }

    /// 지수가격2 — maximum LP holding ratio, % (labelled index price). Default: empty.
    #[must_use]
    pub fn fid_input_nmix_price_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_NMIX_PRICE_2", value.into());
        self
    }

    /// E기어링값1 — minimum approach rate (labelled e-gearing). Default: empty.
    #[must_use]
    pub fn fid_egea_val1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_EGEA_VAL1", value.into());
        self
    }

    /// E기어링값2 — maximum approach rate (labelled e-gearing). Default: empty.
    #[must_use]
    pub fn fid_egea_val2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_EGEA_VAL2", value.into());
        self
    }

    /// 배당수익율 — minimum break-even point (labelled dividend yield). Default: empty.
    #[must_use]
    pub fn fid_input_dvdn_ert(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_DVDN_ERT", value.into());
        self
    }

    /// 역사적변동성 — maximum break-even point (labelled historical volatility). Default: empty.
    #[must_use]
    pub fn fid_input_hist_vltl(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_HIST_VLTL", value.into());
        self
    }

    /// 세타1 — minimum moneyness (labelled theta). Default: empty.
    #[must_use]
    pub fn fid_theta1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_THETA1", value.into());
        self
    }

    /// 세타2 — maximum moneyness (labelled theta). Default: empty.
    #[must_use]
    pub fn fid_theta2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_THETA2", value.into());
        self
    }
}

impl Default for CondSearch {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for CondSearch {
    type Response = CondSearchResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for CondSearch {}

/// The reply to [`CondSearch`].
#[non_exhaustive]
pub struct CondSearchResponse {
    /// 응답상세.
    pub output: Vec<CondSearchOutput>,
}

impl fmt::Debug for CondSearchResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CondSearchResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for CondSearchResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct CondSearchOutput {
    /// 채권단축종목코드 — short issue code.
    pub bond_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 권리유형명 — right type name, call or put.
    pub rght_type_name: String,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
    /// 주식전환비율 — conversion ratio.
    pub stck_cnvr_rate: Option<Decimal>,
    /// 주식상장일자 — listing date.
    pub stck_lstn_date: Option<Date>,
    /// 주식최종거래일자 — last trading date.
    pub stck_last_tr_date: Option<Date>,
    /// HTS잔존일수 — remaining days to expiry.
    pub hts_rmnn_dynu: Option<i64>,
    /// 기초자산종목명 — underlying asset name.
    pub unas_isnm: String,
    /// 기초자산현재가 — underlying asset current price.
    pub unas_prpr: Option<Decimal>,
    /// 기초자산 전일 대비 — underlying asset change from the previous close.
    pub unas_prdy_vrss: Option<Decimal>,
    /// 기초자산 전일 대비 부호 — sign code of the underlying asset change.
    pub unas_prdy_vrss_sign: String,
    /// 기초자산 전일 대비율 — underlying asset change from the previous close, %.
    pub unas_prdy_ctrt: Option<Decimal>,
    /// 기초자산누적거래량 — underlying cumulative volume.
    pub unas_acml_vol: Option<i64>,
    /// MONEYNESS — moneyness of the warrant.
    pub moneyness: Option<Decimal>,
    /// ATM 구분 명 — moneyness name (ATM, ITM or OTM).
    pub atm_cls_name: String,
    /// 패리티 — parity, %.
    pub prit: Option<Decimal>,
    /// 델타값 — delta value.
    pub delta_val: Option<Decimal>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
    /// 시간가치값 — time value.
    pub tmvl_val: Option<Decimal>,
    /// 기어링 — gearing, times.
    pub gear: Option<Decimal>,
    /// 레버리지값 — leverage (effective gearing), times.
    pub lvrg_val: Option<Decimal>,
    /// 손익분기비율 — break-even rate, %.
    pub prls_qryr_rate: Option<Decimal>,
    /// 자본지지점 — capital fulcrum point, %.
    pub cfp: Option<Decimal>,
    /// 상장 주수 — listed shares.
    pub lstn_stcn: Option<i64>,
    /// 발행회사명 — issuer name.
    pub pblc_co_name: String,
    /// LP회원사명 — LP member firm name.
    pub lp_mbcr_name: String,
    /// LP보유비율 — LP holding ratio, %.
    pub lp_hldn_rate: Option<Decimal>,
    /// ELW권리형태 — ELW right form.
    pub elw_rght_form: String,
    /// 조기종료발생기준가격 — early termination (knock-out) barrier price.
    pub elw_ko_barrier: Option<Decimal>,
    /// 접근도 — approach rate, %.
    pub apprch_rate: Option<Decimal>,
    /// 기초자산단축종목코드 — underlying asset short issue code.
    pub unas_shrn_iscd: String,
    /// 만기 일자 — maturity (expiry) date.
    pub mtrt_date: Option<Date>,
    /// 프리미엄값 — premium value.
    pub prmm_val: Option<Decimal>,
    /// 주식LP종료일자 — LP end date.
    pub stck_lp_fin_date: Option<Date>,
    /// 틱환산가 — tick-converted price.
    pub tick_conv_prc: Option<Decimal>,
    /// 손익분기주가가격 — break-even price of the underlying.
    pub prls_qryr_stpr_prc: Option<Decimal>,
    /// LP보유량 — quantity held by LPs.
    pub lp_hvol: Option<Decimal>,
}

impl FromRow for CondSearchOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bond_shrn_iscd: row.text("bond_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            rght_type_name: row.text("rght_type_name"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acpr: row.decimal("acpr"),
            stck_cnvr_rate: row.decimal("stck_cnvr_rate"),
            stck_lstn_date: row.date("stck_lstn_date"),
            stck_last_tr_date: row.date("stck_last_tr_date"),
            hts_rmnn_dynu: row.integer("hts_rmnn_dynu"),
            unas_isnm: row.text("unas_isnm"),
            unas_prpr: row.decimal("unas_prpr"),
            unas_prdy_vrss: row.decimal("unas_prdy_vrss"),
            unas_prdy_vrss_sign: row.text("unas_prdy_vrss_sign"),
            unas_prdy_ctrt: row.decimal("unas_prdy_ctrt"),
            unas_acml_vol: row.integer("unas_acml_vol"),
            moneyness: row.decimal("moneyness"),
            atm_cls_name: row.text("atm_cls_name"),
            prit: row.decimal("prit"),
            delta_val: row.decimal("delta_val"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
            tmvl_val: row.decimal("tmvl_val"),
            gear: row.decimal("gear"),
            lvrg_val: row.decimal("lvrg_val"),
            prls_qryr_rate: row.decimal("prls_qryr_rate"),
            cfp: row.decimal("cfp"),
            lstn_stcn: row.integer("lstn_stcn"),
            pblc_co_name: row.text("pblc_co_name"),
            lp_mbcr_name: row.text("lp_mbcr_name"),
            lp_hldn_rate: row.decimal("lp_hldn_rate"),
            elw_rght_form: row.text("elw_rght_form"),
            elw_ko_barrier: row.decimal("elw_ko_barrier"),
            apprch_rate: row.decimal("apprch_rate"),
            unas_shrn_iscd: row.text("unas_shrn_iscd"),
            mtrt_date: row.date("mtrt_date"),
            prmm_val: row.decimal("prmm_val"),
            stck_lp_fin_date: row.date("stck_lp_fin_date"),
            tick_conv_prc: row.decimal("tick_conv_prc"),
            prls_qryr_stpr_prc: row.decimal("prls_qryr_stpr_prc"),
            lp_hvol: row.decimal("lp_hvol"),
        }
    }
}

impl fmt::Debug for CondSearchOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CondSearchOutput", "output")
            .texts(&[
                &self.bond_shrn_iscd,
                &self.hts_kor_isnm,
                &self.rght_type_name,
                &self.prdy_vrss_sign,
                &self.unas_isnm,
                &self.unas_prdy_vrss_sign,
                &self.atm_cls_name,
                &self.pblc_co_name,
                &self.lp_mbcr_name,
                &self.elw_rght_form,
                &self.unas_shrn_iscd,
            ])
            .integers(&[self.acml_vol, self.hts_rmnn_dynu, self.unas_acml_vol, self.lstn_stcn])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.acpr,
                self.stck_cnvr_rate,
                self.unas_prpr,
                self.unas_prdy_vrss,
                self.unas_prdy_ctrt,
                self.moneyness,
                self.prit,
                self.delta_val,
                self.hts_ints_vltl,
                self.tmvl_val,
                self.gear,
                self.lvrg_val,
                self.prls_qryr_rate,
                self.cfp,
                self.lp_hldn_rate,
                self.elw_ko_barrier,
                self.apprch_rate,
                self.prmm_val,
                self.tick_conv_prc,
                self.prls_qryr_stpr_prc,
                self.lp_hvol,
            ])
            .dates(&[self.stck_lstn_date, self.stck_last_tr_date, self.mtrt_date, self.stck_lp_fin_date])
            .fmt(f)
    }
}
