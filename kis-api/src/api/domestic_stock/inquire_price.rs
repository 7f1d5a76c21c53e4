//! 주식현재가 시세 (v1_국내주식-008).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_price",
    title: "주식현재가 시세",
    doc_no: "v1_국내주식-008",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST01010100", paper: Some("FHKST01010100"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Text("iscd_stat_cls_code", "종목 상태 구분 코드"),
                Field::Decimal("marg_rate", "증거금 비율"),
                Field::Text("rprs_mrkt_kor_name", "대표 시장 한글 명"),
                Field::Text("new_hgpr_lwpr_cls_code", "신 고가 저가 구분 코드"),
                Field::Text("bstp_kor_isnm", "업종 한글 종목명"),
                Field::Text("temp_stop_yn", "임시 정지 여부"),
                Field::Text("oprc_rang_cont_yn", "시가 범위 연장 여부"),
                Field::Text("clpr_rang_cont_yn", "종가 범위 연장 여부"),
                Field::Text("crdt_able_yn", "신용 가능 여부"),
                Field::Text("grmn_rate_cls_code", "보증금 비율 구분 코드"),
                Field::Text("elw_pblc_yn", "ELW 발행 여부"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("prdy_vrss_vol_rate", "전일 대비 거래량 비율"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Decimal("stck_mxpr", "주식 상한가"),
                Field::Decimal("stck_llam", "주식 하한가"),
                Field::Decimal("stck_sdpr", "주식 기준가"),
                Field::Decimal("wghn_avrg_stck_prc", "가중 평균 주식 가격"),
                Field::Decimal("hts_frgn_ehrt", "HTS 외국인 소진율"),
                Field::Integer("frgn_ntby_qty", "외국인 순매수 수량"),
                Field::Integer("pgtr_ntby_qty", "프로그램매매 순매수 수량"),
                Field::Decimal("pvt_scnd_dmrs_prc", "피벗 2차 디저항 가격"),
                Field::Decimal("pvt_frst_dmrs_prc", "피벗 1차 디저항 가격"),
                Field::Decimal("pvt_pont_val", "피벗 포인트 값"),
                Field::Decimal("pvt_frst_dmsp_prc", "피벗 1차 디지지 가격"),
                Field::Decimal("pvt_scnd_dmsp_prc", "피벗 2차 디지지 가격"),
                Field::Decimal("dmrs_val", "디저항 값"),
                Field::Decimal("dmsp_val", "디지지 값"),
                Field::Decimal("cpfn", "자본금"),
                Field::Decimal("rstc_wdth_prc", "제한 폭 가격"),
                Field::Decimal("stck_fcam", "주식 액면가"),
                Field::Decimal("stck_sspr", "주식 대용가"),
                Field::Decimal("aspr_unit", "호가단위"),
                Field::Decimal("hts_deal_qty_unit_val", "HTS 매매 수량 단위 값"),
                Field::Integer("lstn_stcn", "상장 주수"),
                Field::Decimal("hts_avls", "HTS 시가총액"),
                Field::Decimal("per", "PER"),
                Field::Decimal("pbr", "PBR"),
                Field::Text("stac_month", "결산 월"),
                Field::Decimal("vol_tnrt", "거래량 회전율"),
                Field::Decimal("eps", "EPS"),
                Field::Decimal("bps", "BPS"),
                Field::Decimal("d250_hgpr", "250일 최고가"),
                Field::Date("d250_hgpr_date", "250일 최고가 일자"),
                Field::Decimal("d250_hgpr_vrss_prpr_rate", "250일 최고가 대비 현재가 비율"),
                Field::Decimal("d250_lwpr", "250일 최저가"),
                Field::Date("d250_lwpr_date", "250일 최저가 일자"),
                Field::Decimal("d250_lwpr_vrss_prpr_rate", "250일 최저가 대비 현재가 비율"),
                Field::Decimal("stck_dryy_hgpr", "주식 연중 최고가"),
                Field::Decimal("dryy_hgpr_vrss_prpr_rate", "연중 최고가 대비 현재가 비율"),
                Field::Date("dryy_hgpr_date", "연중 최고가 일자"),
                Field::Decimal("stck_dryy_lwpr", "주식 연중 최저가"),
                Field::Decimal("dryy_lwpr_vrss_prpr_rate", "연중 최저가 대비 현재가 비율"),
                Field::Date("dryy_lwpr_date", "연중 최저가 일자"),
                Field::Decimal("w52_hgpr", "52주일 최고가"),
                Field::Decimal("w52_hgpr_vrss_prpr_ctrt", "52주일 최고가 대비 현재가 대비"),
                Field::Date("w52_hgpr_date", "52주일 최고가 일자"),
                Field::Decimal("w52_lwpr", "52주일 최저가"),
                Field::Decimal("w52_lwpr_vrss_prpr_ctrt", "52주일 최저가 대비 현재가 대비"),
                Field::Date("w52_lwpr_date", "52주일 최저가 일자"),
                Field::Decimal("whol_loan_rmnd_rate", "전체 융자 잔고 비율"),
                Field::Text("ssts_yn", "공매도가능여부"),
                Field::Text("stck_shrn_iscd", "주식 단축 종목코드"),
                Field::Text("fcam_cnnm", "액면가 통화명"),
                Field::Text("cpfn_cnnm", "자본금 통화명"),
                Field::Decimal("apprch_rate", "접근도"),
                Field::Integer("frgn_hldn_qty", "외국인 보유 수량"),
                Field::Text("vi_cls_code", "VI적용구분코드"),
                Field::Text("ovtm_vi_cls_code", "시간외단일가VI적용구분코드"),
                Field::Integer("last_ssts_cntg_qty", "최종 공매도 체결 수량"),
                Field::Text("invt_caful_yn", "투자유의여부"),
                Field::Text("mrkt_warn_cls_code", "시장경고코드"),
                Field::Text("short_over_yn", "단기과열여부"),
                Field::Text("sltr_yn", "정리매매여부"),
                Field::Text("mang_issu_cls_code", "관리종목여부"),
            ],
        ),
    ],
    check: check::<InquirePriceResponse>,
};

/// 주식현재가 시세 — current price of a domestic stock: `GET /uapi/domestic-stock/v1/quotations/inquire-price`.
///
/// Official document: v1_국내주식-008.
///
/// TR id: real `FHKST01010100`, paper `FHKST01010100`.
#[doc(alias = "FHKST01010100")]
#[doc(alias = "v1_국내주식-008")]
#[doc(alias = "주식현재가 시세")]
#[derive(Debug, Clone)]
pub struct InquirePrice {
    params: Params,
}

impl InquirePrice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquirePrice {
    type Response = InquirePriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePrice {}

/// The reply to [`InquirePrice`].
#[non_exhaustive]
pub struct InquirePriceResponse {
    /// 응답상세.
    pub output: InquirePriceOutput,
}

impl fmt::Debug for InquirePriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquirePriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquirePriceOutput {
    /// 종목 상태 구분 코드 — issue status code.
    pub iscd_stat_cls_code: String,
    /// 증거금 비율 — margin rate, %.
    pub marg_rate: Option<Decimal>,
    /// 대표 시장 한글 명 — representative market name in Korean.
    pub rprs_mrkt_kor_name: String,
    /// 신 고가 저가 구분 코드 — new high or new low code.
    pub new_hgpr_lwpr_cls_code: String,
    /// 업종 한글 종목명 — sector name in Korean.
    pub bstp_kor_isnm: String,
    /// 임시 정지 여부 — temporary trading halt, Y/N.
    pub temp_stop_yn: String,
    /// 시가 범위 연장 여부 — opening price range extended, Y/N.
    pub oprc_rang_cont_yn: String,
    /// 종가 범위 연장 여부 — closing price range extended, Y/N.
    pub clpr_rang_cont_yn: String,
    /// 신용 가능 여부 — credit trading allowed, Y/N.
    pub crdt_able_yn: String,
    /// 보증금 비율 구분 코드 — guarantee deposit rate class code.
    pub grmn_rate_cls_code: String,
    /// ELW 발행 여부 — ELW issued on the stock, Y/N.
    pub elw_pblc_yn: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 전일 대비 거래량 비율 — volume relative to the previous day, %.
    pub prdy_vrss_vol_rate: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 주식 상한가 — upper price limit, KRW.
    pub stck_mxpr: Option<Decimal>,
    /// 주식 하한가 — lower price limit, KRW.
    pub stck_llam: Option<Decimal>,
    /// 주식 기준가 — base price, KRW.
    pub stck_sdpr: Option<Decimal>,
    /// 가중 평균 주식 가격 — weighted average price, KRW.
    pub wghn_avrg_stck_prc: Option<Decimal>,
    /// HTS 외국인 소진율 — foreign ownership limit used, %.
    pub hts_frgn_ehrt: Option<Decimal>,
    /// 외국인 순매수 수량 — net buying by foreigners, shares.
    pub frgn_ntby_qty: Option<i64>,
    /// 프로그램매매 순매수 수량 — net buying by program trading, shares.
    pub pgtr_ntby_qty: Option<i64>,
    /// 피벗 2차 디저항 가격 — pivot second resistance price, KRW.
    pub pvt_scnd_dmrs_prc: Option<Decimal>,
    /// 피벗 1차 디저항 가격 — pivot first resistance price, KRW.
    pub pvt_frst_dmrs_prc: Option<Decimal>,
    /// 피벗 포인트 값 — pivot point value, KRW.
    pub pvt_pont_val: Option<Decimal>,
    /// 피벗 1차 디지지 가격 — pivot first support price, KRW.
    pub pvt_frst_dmsp_prc: Option<Decimal>,
    /// 피벗 2차 디지지 가격 — pivot second support price, KRW.
    pub pvt_scnd_dmsp_prc: Option<Decimal>,
    /// 디저항 값 — DeMark resistance value, KRW.
    pub dmrs_val: Option<Decimal>,
    /// 디지지 값 — DeMark support value, KRW.
    pub dmsp_val: Option<Decimal>,
    /// 자본금 — paid-in capital.
    pub cpfn: Option<Decimal>,
    /// 제한 폭 가격 — daily price limit width, KRW.
    pub rstc_wdth_prc: Option<Decimal>,
    /// 주식 액면가 — par value per share.
    pub stck_fcam: Option<Decimal>,
    /// 주식 대용가 — substitute (collateral) price, KRW.
    pub stck_sspr: Option<Decimal>,
    /// 호가단위 — quotation tick size, KRW.
    pub aspr_unit: Option<Decimal>,
    /// HTS 매매 수량 단위 값 — trading lot size, shares.
    pub hts_deal_qty_unit_val: Option<Decimal>,
    /// 상장 주수 — listed shares.
    pub lstn_stcn: Option<i64>,
    /// HTS 시가총액 — market capitalisation, 100 million KRW.
    pub hts_avls: Option<Decimal>,
    /// PER — price-earnings ratio, times.
    pub per: Option<Decimal>,
    /// PBR — price-to-book ratio, times.
    pub pbr: Option<Decimal>,
    /// 결산 월 — fiscal year-end month.
    pub stac_month: String,
    /// 거래량 회전율 — volume turnover rate, %.
    pub vol_tnrt: Option<Decimal>,
    /// EPS — earnings per share, KRW.
    pub eps: Option<Decimal>,
    /// BPS — book value per share, KRW.
    pub bps: Option<Decimal>,
    /// 250일 최고가 — 250-day high, KRW.
    pub d250_hgpr: Option<Decimal>,
    /// 250일 최고가 일자 — date of the 250-day high.
    pub d250_hgpr_date: Option<Date>,
    /// 250일 최고가 대비 현재가 비율 — current price against the 250-day high, %.
    pub d250_hgpr_vrss_prpr_rate: Option<Decimal>,
    /// 250일 최저가 — 250-day low, KRW.
    pub d250_lwpr: Option<Decimal>,
    /// 250일 최저가 일자 — date of the 250-day low.
    pub d250_lwpr_date: Option<Date>,
    /// 250일 최저가 대비 현재가 비율 — current price against the 250-day low, %.
    pub d250_lwpr_vrss_prpr_rate: Option<Decimal>,
    /// 주식 연중 최고가 — year-to-date high, KRW.
    pub stck_dryy_hgpr: Option<Decimal>,
    /// 연중 최고가 대비 현재가 비율 — current price against the year-to-date high, %.
    pub dryy_hgpr_vrss_prpr_rate: Option<Decimal>,
    /// 연중 최고가 일자 — date of the year-to-date high.
    pub dryy_hgpr_date: Option<Date>,
    /// 주식 연중 최저가 — year-to-date low, KRW.
    pub stck_dryy_lwpr: Option<Decimal>,
    /// 연중 최저가 대비 현재가 비율 — current price against the year-to-date low, %.
    pub dryy_lwpr_vrss_prpr_rate: Option<Decimal>,
    /// 연중 최저가 일자 — date of the year-to-date low.
    pub dryy_lwpr_date: Option<Date>,
    /// 52주일 최고가 — 52-week high, KRW.
    pub w52_hgpr: Option<Decimal>,
    /// 52주일 최고가 대비 현재가 대비 — current price against the 52-week high, %.
    pub w52_hgpr_vrss_prpr_ctrt: Option<Decimal>,
    /// 52주일 최고가 일자 — date of the 52-week high.
    pub w52_hgpr_date: Option<Date>,
    /// 52주일 최저가 — 52-week low, KRW.
    pub w52_lwpr: Option<Decimal>,
    /// 52주일 최저가 대비 현재가 대비 — current price against the 52-week low, %.
    pub w52_lwpr_vrss_prpr_ctrt: Option<Decimal>,
    /// 52주일 최저가 일자 — date of the 52-week low.
    pub w52_lwpr_date: Option<Date>,
    /// 전체 융자 잔고 비율 — total margin loan balance ratio, %.
    pub whol_loan_rmnd_rate: Option<Decimal>,
    /// 공매도가능여부 — short selling allowed, Y/N.
    pub ssts_yn: String,
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// 액면가 통화명 — currency name of the par value.
    pub fcam_cnnm: String,
    /// 자본금 통화명 — currency name of the paid-in capital.
    pub cpfn_cnnm: String,
    /// 접근도 — approach rate, %.
    pub apprch_rate: Option<Decimal>,
    /// 외국인 보유 수량 — shares held by foreigners.
    pub frgn_hldn_qty: Option<i64>,
    /// VI적용구분코드 — volatility interruption (VI) status code.
    pub vi_cls_code: String,
    /// 시간외단일가VI적용구분코드 — after-hours single-price VI status code.
    pub ovtm_vi_cls_code: String,
    /// 최종 공매도 체결 수량 — last short-sale filled quantity, shares.
    pub last_ssts_cntg_qty: Option<i64>,
    /// 투자유의여부 — investment caution flag, Y/N.
    pub invt_caful_yn: String,
    /// 시장경고코드 — market warning code.
    pub mrkt_warn_cls_code: String,
    /// 단기과열여부 — short-term overheated, Y/N.
    pub short_over_yn: String,
    /// 정리매매여부 — liquidation trading before delisting, Y/N.
    pub sltr_yn: String,
    /// 관리종목여부 — administrative issue flag.
    pub mang_issu_cls_code: String,
}

impl FromRow for InquirePriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            iscd_stat_cls_code: row.text("iscd_stat_cls_code"),
            marg_rate: row.decimal("marg_rate"),
            rprs_mrkt_kor_name: row.text("rprs_mrkt_kor_name"),
            new_hgpr_lwpr_cls_code: row.text("new_hgpr_lwpr_cls_code"),
            bstp_kor_isnm: row.text("bstp_kor_isnm"),
            temp_stop_yn: row.text("temp_stop_yn"),
            oprc_rang_cont_yn: row.text("oprc_rang_cont_yn"),
            clpr_rang_cont_yn: row.text("clpr_rang_cont_yn"),
            crdt_able_yn: row.text("crdt_able_yn"),
            grmn_rate_cls_code: row.text("grmn_rate_cls_code"),
            elw_pblc_yn: row.text("elw_pblc_yn"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            acml_vol: row.integer("acml_vol"),
            prdy_vrss_vol_rate: row.decimal("prdy_vrss_vol_rate"),
            stck_oprc: row.decimal("stck_oprc"),
            stck_hgpr: row.decimal("stck_hgpr"),
            stck_lwpr: row.decimal("stck_lwpr"),
            stck_mxpr: row.decimal("stck_mxpr"),
            stck_llam: row.decimal("stck_llam"),
            stck_sdpr: row.decimal("stck_sdpr"),
            wghn_avrg_stck_prc: row.decimal("wghn_avrg_stck_prc"),
            hts_frgn_ehrt: row.decimal("hts_frgn_ehrt"),
            frgn_ntby_qty: row.integer("frgn_ntby_qty"),
            pgtr_ntby_qty: row.integer("pgtr_ntby_qty"),
            pvt_scnd_dmrs_prc: row.decimal("pvt_scnd_dmrs_prc"),
            pvt_frst_dmrs_prc: row.decimal("pvt_frst_dmrs_prc"),
            pvt_pont_val: row.decimal("pvt_pont_val"),
            pvt_frst_dmsp_prc: row.decimal("pvt_frst_dmsp_prc"),
            pvt_scnd_dmsp_prc: row.decimal("pvt_scnd_dmsp_prc"),
            dmrs_val: row.decimal("dmrs_val"),
            dmsp_val: row.decimal("dmsp_val"),
            cpfn: row.decimal("cpfn"),
            rstc_wdth_prc: row.decimal("rstc_wdth_prc"),
            stck_fcam: row.decimal("stck_fcam"),
            stck_sspr: row.decimal("stck_sspr"),
            aspr_unit: row.decimal("aspr_unit"),
            hts_deal_qty_unit_val: row.decimal("hts_deal_qty_unit_val"),
            lstn_stcn: row.integer("lstn_stcn"),
            hts_avls: row.decimal("hts_avls"),
            per: row.decimal("per"),
            pbr: row.decimal("pbr"),
            stac_month: row.text("stac_month"),
            vol_tnrt: row.decimal("vol_tnrt"),
            eps: row.decimal("eps"),
            bps: row.decimal("bps"),
            d250_hgpr: row.decimal("d250_hgpr"),
            d250_hgpr_date: row.date("d250_hgpr_date"),
            d250_hgpr_vrss_prpr_rate: row.decimal("d250_hgpr_vrss_prpr_rate"),
            d250_lwpr: row.decimal("d250_lwpr"),
            d250_lwpr_date: row.date("d250_lwpr_date"),
            d250_lwpr_vrss_prpr_rate: row.decimal("d250_lwpr_vrss_prpr_rate"),
            stck_dryy_hgpr: row.decimal("stck_dryy_hgpr"),
            dryy_hgpr_vrss_prpr_rate: row.decimal("dryy_hgpr_vrss_prpr_rate"),
            dryy_hgpr_date: row.date("dryy_hgpr_date"),
            stck_dryy_lwpr: row.decimal("stck_dryy_lwpr"),
            dryy_lwpr_vrss_prpr_rate: row.decimal("dryy_lwpr_vrss_prpr_rate"),
            dryy_lwpr_date: row.date("dryy_lwpr_date"),
            w52_hgpr: row.decimal("w52_hgpr"),
            w52_hgpr_vrss_prpr_ctrt: row.decimal("w52_hgpr_vrss_prpr_ctrt"),
            w52_hgpr_date: row.date("w52_hgpr_date"),
            w52_lwpr: row.decimal("w52_lwpr"),
            w52_lwpr_vrss_prpr_ctrt: row.decimal("w52_lwpr_vrss_prpr_ctrt"),
            w52_lwpr_date: row.date("w52_lwpr_date"),
            whol_loan_rmnd_rate: row.decimal("whol_loan_rmnd_rate"),
            ssts_yn: row.text("ssts_yn"),
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            fcam_cnnm: row.text("fcam_cnnm"),
            cpfn_cnnm: row.text("cpfn_cnnm"),
            apprch_rate: row.decimal("apprch_rate"),
            frgn_hldn_qty: row.integer("frgn_hldn_qty"),
            vi_cls_code: row.text("vi_cls_code"),
            ovtm_vi_cls_code: row.text("ovtm_vi_cls_code"),
            last_ssts_cntg_qty: row.integer("last_ssts_cntg_qty"),
            invt_caful_yn: row.text("invt_caful_yn"),
            mrkt_warn_cls_code: row.text("mrkt_warn_cls_code"),
            short_over_yn: row.text("short_over_yn"),
            sltr_yn: row.text("sltr_yn"),
            mang_issu_cls_code: row.text("mang_issu_cls_code"),
        }
    }
}

impl fmt::Debug for InquirePriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePriceOutput", "output")
            .texts(&[
                &self.iscd_stat_cls_code,
                &self.rprs_mrkt_kor_name,
                &self.new_hgpr_lwpr_cls_code,
                &self.bstp_kor_isnm,
                &self.temp_stop_yn,
                &self.oprc_rang_cont_yn,
                &self.clpr_rang_cont_yn,
                &self.crdt_able_yn,
                &self.grmn_rate_cls_code,
                &self.elw_pblc_yn,
                &self.prdy_vrss_sign,
                &self.stac_month,
                &self.ssts_yn,
                &self.stck_shrn_iscd,
                &self.fcam_cnnm,
                &self.cpfn_cnnm,
                &self.vi_cls_code,
                &self.ovtm_vi_cls_code,
                &self.invt_caful_yn,
                &self.mrkt_warn_cls_code,
                &self.short_over_yn,
                &self.sltr_yn,
                &self.mang_issu_cls_code,
            ])
            .integers(&[
                self.acml_vol,
                self.frgn_ntby_qty,
                self.pgtr_ntby_qty,
                self.lstn_stcn,
                self.frgn_hldn_qty,
                self.last_ssts_cntg_qty,
            ])
            .decimals(&[
                self.marg_rate,
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.acml_tr_pbmn,
                self.prdy_vrss_vol_rate,
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
                self.stck_mxpr,
                self.stck_llam,
                self.stck_sdpr,
                self.wghn_avrg_stck_prc,
                self.hts_frgn_ehrt,
                self.pvt_scnd_dmrs_prc,
                self.pvt_frst_dmrs_prc,
                self.pvt_pont_val,
                self.pvt_frst_dmsp_prc,
                self.pvt_scnd_dmsp_prc,
                self.dmrs_val,
                self.dmsp_val,
                self.cpfn,
                self.rstc_wdth_prc,
                self.stck_fcam,
                self.stck_sspr,
                self.aspr_unit,
                self.hts_deal_qty_unit_val,
                self.hts_avls,
                self.per,
                self.pbr,
                self.vol_tnrt,
                self.eps,
                self.bps,
                self.d250_hgpr,
                self.d250_hgpr_vrss_prpr_rate,
                self.d250_lwpr,
                self.d250_lwpr_vrss_prpr_rate,
                self.stck_dryy_hgpr,
                self.dryy_hgpr_vrss_prpr_rate,
                self.stck_dryy_lwpr,
                self.dryy_lwpr_vrss_prpr_rate,
                self.w52_hgpr,
                self.w52_hgpr_vrss_prpr_ctrt,
                self.w52_lwpr,
                self.w52_lwpr_vrss_prpr_ctrt,
                self.whol_loan_rmnd_rate,
                self.apprch_rate,
            ])
            .dates(&[
                self.d250_hgpr_date,
                self.d250_lwpr_date,
                self.dryy_hgpr_date,
                self.dryy_lwpr_date,
                self.w52_hgpr_date,
                self.w52_lwpr_date,
            ])
            .fmt(f)
    }
}
