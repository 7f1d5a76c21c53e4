//! 당사 대주가능 종목 (국내주식-195).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.lendable_by_company",
    title: "당사 대주가능 종목",
    doc_no: "국내주식-195",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/lendable-by-company",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "CTSC2702R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK100" },
    params: &[
        Param::Required("EXCG_DVSN_CD", "거래소구분코드", 2, Some("00")),
        Param::Required("PDNO", "상품번호", 12, Some("")),
        Param::Required("THCO_STLN_PSBL_YN", "당사대주가능여부", 1, Some("Y")),
        Param::Required("INQR_DVSN_1", "조회구분1", 1, Some("0")),
        Param::Required("CTX_AREA_FK200", "연속조회검색조건200", 200, Some("")),
        Param::Required("CTX_AREA_NK100", "연속조회키100", 100, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_fk200", "연속조회검색조건200"),
            Field::Text("ctx_area_nk100", "연속조회키100"),
        ]),
        list(
            "output1",
            &[
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_name", "상품명"),
                Field::Decimal("papr", "액면가"),
                Field::Decimal("bfdy_clpr", "전일종가"),
                Field::Decimal("sbst_prvs", "대용가"),
                Field::Text("tr_stop_dvsn_name", "거래정지구분명"),
                Field::Text("psbl_yn_name", "가능여부명"),
                Field::Integer("lmt_qty1", "한도수량1"),
                Field::Integer("use_qty1", "사용수량1"),
                Field::Integer("trad_psbl_qty2", "매매가능수량2"),
                Field::Text("rght_type_cd", "권리유형코드"),
                Field::Date("bass_dt", "기준일자"),
                Field::Text("psbl_yn", "가능여부"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Integer("tot_stup_lmt_qty", "총설정한도수량"),
                Field::Integer("brch_lmt_qty", "지점한도수량"),
                Field::Integer("rqst_psbl_qty", "신청가능수량"),
            ],
        ),
    ],
    check: check::<LendableByCompanyResponse>,
};

/// 당사 대주가능 종목 — stocks that the broker lends out: `GET /uapi/domestic-stock/v1/quotations/lendable-by-company`.
///
/// Official document: 국내주식-195.
///
/// TR id: real `CTSC2702R`, paper none.
#[doc(alias = "CTSC2702R")]
#[doc(alias = "국내주식-195")]
#[doc(alias = "당사 대주가능 종목")]
#[derive(Debug, Clone)]
pub struct LendableByCompany {
    params: Params,
}

impl LendableByCompany {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 거래소구분코드 — exchange code. Default `00`.
    #[must_use]
    pub fn excg_dvsn_cd(mut self, value: impl Into<Code<codes::ExcgDvsnCd>>) -> Self {
        self.params.set_code("EXCG_DVSN_CD", value.into());
        self
    }

    /// 상품번호 — issue code, 6 digits. Default: empty.
    #[must_use]
    pub fn pdno(mut self, value: impl Into<String>) -> Self {
        self.params.set("PDNO", value.into());
        self
    }

    /// 당사대주가능여부 — stock lending available at this broker, Y/N. Default `Y`.
    #[must_use]
    pub fn thco_stln_psbl_yn(mut self, value: impl Into<String>) -> Self {
        self.params.set("THCO_STLN_PSBL_YN", value.into());
        self
    }

    /// 조회구분1 — inquiry type 1. Default `0`.
    #[must_use]
    pub fn inqr_dvsn_1(mut self, value: impl Into<Code<codes::InqrDvsn1LendableByCompany>>) -> Self {
        self.params.set_code("INQR_DVSN_1", value.into());
        self
    }
}

impl Default for LendableByCompany {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for LendableByCompany {
    type Response = LendableByCompanyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for LendableByCompany {}

/// The reply to [`LendableByCompany`].
#[non_exhaustive]
pub struct LendableByCompanyResponse {
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 연속조회키100 — continuation key (100), blank on first page.
    pub ctx_area_nk100: String,
    /// 응답상세.
    pub output1: Vec<LendableByCompanyOutput1>,
    /// 응답상세.
    pub output2: LendableByCompanyOutput2,
}

impl fmt::Debug for LendableByCompanyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("LendableByCompanyResponse", "")
            .texts(&[&self.ctx_area_fk200, &self.ctx_area_nk100])
            .parts(&[&self.output1, &self.output2])
            .fmt(f)
    }
}

impl Decode for LendableByCompanyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_fk200: root.verbatim("ctx_area_fk200"),
            ctx_area_nk100: root.verbatim("ctx_area_nk100"),
            output1: reply.list("output1"),
            output2: reply.object("output2"),
        }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct LendableByCompanyOutput1 {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 액면가 — par value, KRW.
    pub papr: Option<Decimal>,
    /// 전일종가 — previous close, KRW.
    pub bfdy_clpr: Option<Decimal>,
    /// 대용가 — substitute (collateral) price, KRW.
    pub sbst_prvs: Option<Decimal>,
    /// 거래정지구분명 — trading halt status name.
    pub tr_stop_dvsn_name: String,
    /// 가능여부명 — availability name.
    pub psbl_yn_name: String,
    /// 한도수량1 — limit quantity 1, shares.
    pub lmt_qty1: Option<i64>,
    /// 사용수량1 — used quantity 1, shares.
    pub use_qty1: Option<i64>,
    /// 매매가능수량2 — tradable quantity 2, shares.
    pub trad_psbl_qty2: Option<i64>,
    /// 권리유형코드 — rights type code.
    pub rght_type_cd: String,
    /// 기준일자 — base date, YYYYMMDD.
    pub bass_dt: Option<Date>,
    /// 가능여부 — available, Y/N.
    pub psbl_yn: String,
}

impl FromRow for LendableByCompanyOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            prdt_name: row.text("prdt_name"),
            papr: row.decimal("papr"),
            bfdy_clpr: row.decimal("bfdy_clpr"),
            sbst_prvs: row.decimal("sbst_prvs"),
            tr_stop_dvsn_name: row.text("tr_stop_dvsn_name"),
            psbl_yn_name: row.text("psbl_yn_name"),
            lmt_qty1: row.integer("lmt_qty1"),
            use_qty1: row.integer("use_qty1"),
            trad_psbl_qty2: row.integer("trad_psbl_qty2"),
            rght_type_cd: row.text("rght_type_cd"),
            bass_dt: row.date("bass_dt"),
            psbl_yn: row.text("psbl_yn"),
        }
    }
}

impl fmt::Debug for LendableByCompanyOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("LendableByCompanyOutput1", "output1")
            .texts(&[
                &self.pdno,
                &self.prdt_name,
                &self.tr_stop_dvsn_name,
                &self.psbl_yn_name,
                &self.rght_type_cd,
                &self.psbl_yn,
            ])
            .integers(&[self.lmt_qty1, self.use_qty1, self.trad_psbl_qty2])
            .decimals(&[self.papr, self.bfdy_clpr, self.sbst_prvs])
            .dates(&[self.bass_dt])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세.
#[non_exhaustive]
pub struct LendableByCompanyOutput2 {
    /// 총설정한도수량 — total limit quantity set, shares.
    pub tot_stup_lmt_qty: Option<i64>,
    /// 지점한도수량 — branch limit quantity, shares.
    pub brch_lmt_qty: Option<i64>,
    /// 신청가능수량 — quantity that can be requested, shares.
    pub rqst_psbl_qty: Option<i64>,
}

impl FromRow for LendableByCompanyOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            tot_stup_lmt_qty: row.integer("tot_stup_lmt_qty"),
            brch_lmt_qty: row.integer("brch_lmt_qty"),
            rqst_psbl_qty: row.integer("rqst_psbl_qty"),
        }
    }
}

impl fmt::Debug for LendableByCompanyOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("LendableByCompanyOutput2", "output2")
            .integers(&[self.tot_stup_lmt_qty, self.brch_lmt_qty, self.rqst_psbl_qty])
            .fmt(f)
    }
}
