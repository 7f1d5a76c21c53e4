//! 국내기관_외국인 매매종목가집계 (국내주식-037).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.foreign_institution_total",
    title: "국내기관_외국인 매매종목가집계",
    doc_no: "국내주식-037",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/foreign-institution-total",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPTJ04400000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", 2, Some("V")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("16449")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("0000")),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("0")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("FID_ETC_CLS_CODE", "기타 구분 정렬", 2, Some("0")),
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
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Integer("ntby_qty", "순매수 수량"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("frgn_ntby_qty", "외국인 순매수 수량"),
                Field::Integer("orgn_ntby_qty", "기관계 순매수 수량"),
                Field::Integer("ivtr_ntby_qty", "투자신탁 순매수 수량"),
                Field::Integer("bank_ntby_qty", "은행 순매수 수량"),
                Field::Integer("insu_ntby_qty", "보험 순매수 수량"),
                Field::Integer("mrbn_ntby_qty", "종금 순매수 수량"),
                Field::Integer("fund_ntby_qty", "기금 순매수 수량"),
                Field::Integer("etc_orgt_ntby_vol", "기타 단체 순매수 거래량"),
                Field::Integer("etc_corp_ntby_vol", "기타 법인 순매수 거래량"),
                Field::Decimal("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금"),
                Field::Decimal("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금"),
                Field::Decimal("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금"),
                Field::Decimal("bank_ntby_tr_pbmn", "은행 순매수 거래 대금"),
                Field::Decimal("insu_ntby_tr_pbmn", "보험 순매수 거래 대금"),
                Field::Decimal("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금"),
                Field::Decimal("fund_ntby_tr_pbmn", "기금 순매수 거래 대금"),
                Field::Decimal("etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금"),
                Field::Decimal("etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금"),
            ],
        ),
    ],
    check: check::<ForeignInstitutionTotalResponse>,
};

/// 국내기관_외국인 매매종목가집계 — estimated trading of institutions and foreigners by stock: `GET /uapi/domestic-stock/v1/quotations/foreign-institution-total`.
///
/// Official document: 국내주식-037.
///
/// TR id: real `FHPTJ04400000`, paper none.
#[doc(alias = "FHPTJ04400000")]
#[doc(alias = "국내주식-037")]
#[doc(alias = "국내기관_외국인 매매종목가집계")]
#[derive(Debug, Clone)]
pub struct ForeignInstitutionTotal {
    params: Params,
}

impl ForeignInstitutionTotal {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 시장 분류 코드 — market division code for the query. Default `V`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdCaptureUplowprice>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeForeignInstitutionTotal>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(
        mut self,
        value: impl Into<Code<codes::FidRankSortClsCodeForeignInstitutionTotal>>,
    ) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 기타 구분 정렬 — other class code, sort order. Default `0`.
    #[must_use]
    pub fn fid_etc_cls_code(mut self, value: impl Into<Code<codes::FidEtcClsCode>>) -> Self {
        self.params.set_code("FID_ETC_CLS_CODE", value.into());
        self
    }
}

impl Default for ForeignInstitutionTotal {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for ForeignInstitutionTotal {
    type Response = ForeignInstitutionTotalResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ForeignInstitutionTotal {}

/// The reply to [`ForeignInstitutionTotal`].
#[non_exhaustive]
pub struct ForeignInstitutionTotalResponse {
    /// 응답상세1.
    pub output: Vec<ForeignInstitutionTotalOutput>,
}

impl fmt::Debug for ForeignInstitutionTotalResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ForeignInstitutionTotalResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for ForeignInstitutionTotalResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세1.
#[non_exhaustive]
pub struct ForeignInstitutionTotalOutput {
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// 순매수 수량 — net bought quantity, shares.
    pub ntby_qty: Option<i64>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 외국인 순매수 수량 — net buying by foreigners, shares.
    pub frgn_ntby_qty: Option<i64>,
    /// 기관계 순매수 수량 — net buying by institutions, shares.
    pub orgn_ntby_qty: Option<i64>,
    /// 투자신탁 순매수 수량 — net buying by investment trusts, shares.
    pub ivtr_ntby_qty: Option<i64>,
    /// 은행 순매수 수량 — net buying by banks, shares.
    pub bank_ntby_qty: Option<i64>,
    /// 보험 순매수 수량 — net buying by insurers, shares.
    pub insu_ntby_qty: Option<i64>,
    /// 종금 순매수 수량 — net buying by merchant banks, shares.
    pub mrbn_ntby_qty: Option<i64>,
    /// 기금 순매수 수량 — net buying by pension funds, shares.
    pub fund_ntby_qty: Option<i64>,
    /// 기타 단체 순매수 거래량 — net buying by other organisations, shares.
    pub etc_orgt_ntby_vol: Option<i64>,
    /// 기타 법인 순매수 거래량 — net buying by other corporations, shares.
    pub etc_corp_ntby_vol: Option<i64>,
    /// 외국인 순매수 거래 대금 — net bought value by foreigners.
    pub frgn_ntby_tr_pbmn: Option<Decimal>,
    /// 기관계 순매수 거래 대금 — net bought value by institutions.
    pub orgn_ntby_tr_pbmn: Option<Decimal>,
    /// 투자신탁 순매수 거래 대금 — net bought value by investment trusts.
    pub ivtr_ntby_tr_pbmn: Option<Decimal>,
    /// 은행 순매수 거래 대금 — net bought value by banks.
    pub bank_ntby_tr_pbmn: Option<Decimal>,
    /// 보험 순매수 거래 대금 — net bought value by insurers.
    pub insu_ntby_tr_pbmn: Option<Decimal>,
    /// 종금 순매수 거래 대금 — net bought value by merchant banks.
    pub mrbn_ntby_tr_pbmn: Option<Decimal>,
    /// 기금 순매수 거래 대금 — net bought value by pension funds.
    pub fund_ntby_tr_pbmn: Option<Decimal>,
    /// 기타 단체 순매수 거래 대금 — net bought value by other organisations.
    pub etc_orgt_ntby_tr_pbmn: Option<Decimal>,
    /// 기타 법인 순매수 거래 대금 — net bought value by other corporations.
    pub etc_corp_ntby_tr_pbmn: Option<Decimal>,
}

impl FromRow for ForeignInstitutionTotalOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            hts_kor_isnm: row.text("hts_kor_isnm"),
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            ntby_qty: row.integer("ntby_qty"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            frgn_ntby_qty: row.integer("frgn_ntby_qty"),
            orgn_ntby_qty: row.integer("orgn_ntby_qty"),
            ivtr_ntby_qty: row.integer("ivtr_ntby_qty"),
            bank_ntby_qty: row.integer("bank_ntby_qty"),
            insu_ntby_qty: row.integer("insu_ntby_qty"),
            mrbn_ntby_qty: row.integer("mrbn_ntby_qty"),
            fund_ntby_qty: row.integer("fund_ntby_qty"),
            etc_orgt_ntby_vol: row.integer("etc_orgt_ntby_vol"),
            etc_corp_ntby_vol: row.integer("etc_corp_ntby_vol"),
            frgn_ntby_tr_pbmn: row.decimal("frgn_ntby_tr_pbmn"),
            orgn_ntby_tr_pbmn: row.decimal("orgn_ntby_tr_pbmn"),
            ivtr_ntby_tr_pbmn: row.decimal("ivtr_ntby_tr_pbmn"),
            bank_ntby_tr_pbmn: row.decimal("bank_ntby_tr_pbmn"),
            insu_ntby_tr_pbmn: row.decimal("insu_ntby_tr_pbmn"),
            mrbn_ntby_tr_pbmn: row.decimal("mrbn_ntby_tr_pbmn"),
            fund_ntby_tr_pbmn: row.decimal("fund_ntby_tr_pbmn"),
            etc_orgt_ntby_tr_pbmn: row.decimal("etc_orgt_ntby_tr_pbmn"),
            etc_corp_ntby_tr_pbmn: row.decimal("etc_corp_ntby_tr_pbmn"),
        }
    }
}

impl fmt::Debug for ForeignInstitutionTotalOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ForeignInstitutionTotalOutput", "output")
            .texts(&[&self.hts_kor_isnm, &self.mksc_shrn_iscd, &self.prdy_vrss_sign])
            .integers(&[
                self.ntby_qty,
                self.acml_vol,
                self.frgn_ntby_qty,
                self.orgn_ntby_qty,
                self.ivtr_ntby_qty,
                self.bank_ntby_qty,
                self.insu_ntby_qty,
                self.mrbn_ntby_qty,
                self.fund_ntby_qty,
                self.etc_orgt_ntby_vol,
                self.etc_corp_ntby_vol,
            ])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.frgn_ntby_tr_pbmn,
                self.orgn_ntby_tr_pbmn,
                self.ivtr_ntby_tr_pbmn,
                self.bank_ntby_tr_pbmn,
                self.insu_ntby_tr_pbmn,
                self.mrbn_ntby_tr_pbmn,
                self.fund_ntby_tr_pbmn,
                self.etc_orgt_ntby_tr_pbmn,
                self.etc_corp_ntby_tr_pbmn,
            ])
            .fmt(f)
    }
}
