//! 해외선물옵션 장운영시간 (해외선물-030).

use jiff::civil::Time;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.market_time",
    title: "해외선물옵션 장운영시간",
    doc_no: "해외선물-030",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/market-time",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "OTFM2229R", paper: None, old: &[] }],
    paging: Paging::Cursor { fk: "CTX_AREA_FK200", nk: "CTX_AREA_NK200" },
    params: &[
        Param::Required("FM_PDGR_CD", "FM상품군코드", 10, Some("")),
        Param::Required("FM_CLAS_CD", "FM클래스코드", 3, Some("001")),
        Param::Required("FM_EXCG_CD", "FM거래소코드", 10, Some("CME")),
        Param::Required("OPT_YN", "옵션여부", 1, Some("%")),
        Param::Required("CTX_AREA_NK200", "연속조회키200", 200, Some("")),
        Param::Required("CTX_AREA_FK200", "연속조회검색조건200", 200, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
            Field::Text("ctx_area_nk200", "연속조회키200"),
            Field::Text("ctx_area_fk200", "연속조회검색조건200"),
        ]),
        list(
            "output",
            &[
                Field::Text("fm_pdgr_cd", "FM상품군코드"),
                Field::Text("fm_pdgr_name", "FM상품군명"),
                Field::Text("fm_excg_cd", "FM거래소코드"),
                Field::Text("fm_excg_name", "FM거래소명"),
                Field::Text("fuop_dvsn_name", "선물옵션구분명"),
                Field::Text("fm_clas_cd", "FM클래스코드"),
                Field::Text("fm_clas_name", "FM클래스명"),
                Field::Time("am_mkmn_strt_tmd", "오전장운영시작시각"),
                Field::Time("am_mkmn_end_tmd", "오전장운영종료시각"),
                Field::Time("pm_mkmn_strt_tmd", "오후장운영시작시각"),
                Field::Time("pm_mkmn_end_tmd", "오후장운영종료시각"),
                Field::Time("mkmn_nxdy_strt_tmd", "장운영익일시작시각"),
                Field::Time("mkmn_nxdy_end_tmd", "장운영익일종료시각"),
                Field::Time("base_mket_strt_tmd", "기본시장시작시각"),
                Field::Time("base_mket_end_tmd", "기본시장종료시각"),
            ],
        ),
    ],
    check: check::<MarketTimeResponse>,
};

/// 해외선물옵션 장운영시간 — trading hours of overseas derivatives: `GET /uapi/overseas-futureoption/v1/quotations/market-time`.
///
/// Official document: 해외선물-030.
///
/// TR id: real `OTFM2229R`, paper none.
#[doc(alias = "OTFM2229R")]
#[doc(alias = "해외선물-030")]
#[doc(alias = "해외선물옵션 장운영시간")]
#[derive(Debug, Clone)]
pub struct MarketTime {
    params: Params,
}

impl MarketTime {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// FM상품군코드 — product group code, blank by default. Default: empty.
    #[must_use]
    pub fn fm_pdgr_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FM_PDGR_CD", value.into());
        self
    }

    /// FM클래스코드 — product class code. Default `001`.
    #[must_use]
    pub fn fm_clas_cd(mut self, value: impl Into<Code<codes::FmClasCd>>) -> Self {
        self.params.set_code("FM_CLAS_CD", value.into());
        self
    }

    /// FM거래소코드 — exchange code. Default `CME`.
    #[must_use]
    pub fn fm_excg_cd(mut self, value: impl Into<Code<codes::FmExcgCd>>) -> Self {
        self.params.set_code("FM_EXCG_CD", value.into());
        self
    }

    /// 옵션여부 — option flag, Y/N. Default `%`.
    #[must_use]
    pub fn opt_yn(mut self, value: impl Into<Code<codes::OptYn>>) -> Self {
        self.params.set_code("OPT_YN", value.into());
        self
    }
}

impl Default for MarketTime {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for MarketTime {
    type Response = MarketTimeResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for MarketTime {}

/// The reply to [`MarketTime`].
#[non_exhaustive]
pub struct MarketTimeResponse {
    /// 연속조회키200 — continuation key (200), blank on first page.
    pub ctx_area_nk200: String,
    /// 연속조회검색조건200 — continuation search condition (200), blank on first page.
    pub ctx_area_fk200: String,
    /// 응답상세.
    pub output: Vec<MarketTimeOutput>,
}

impl fmt::Debug for MarketTimeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MarketTimeResponse", "")
            .texts(&[&self.ctx_area_nk200, &self.ctx_area_fk200])
            .parts(&[&self.output])
            .fmt(f)
    }
}

impl Decode for MarketTimeResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        let mut root = reply.root();
        Self {
            ctx_area_nk200: root.verbatim("ctx_area_nk200"),
            ctx_area_fk200: root.verbatim("ctx_area_fk200"),
            output: reply.list("output"),
        }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct MarketTimeOutput {
    /// FM상품군코드 — product group code, blank by default.
    pub fm_pdgr_cd: String,
    /// FM상품군명 — product group name.
    pub fm_pdgr_name: String,
    /// FM거래소코드 — exchange code.
    pub fm_excg_cd: String,
    /// FM거래소명 — exchange name.
    pub fm_excg_name: String,
    /// 선물옵션구분명 — futures or options type name.
    pub fuop_dvsn_name: String,
    /// FM클래스코드 — product class code.
    pub fm_clas_cd: String,
    /// FM클래스명 — product class name.
    pub fm_clas_name: String,
    /// 오전장운영시작시각 — morning session start time.
    pub am_mkmn_strt_tmd: Option<Time>,
    /// 오전장운영종료시각 — morning session end time.
    pub am_mkmn_end_tmd: Option<Time>,
    /// 오후장운영시작시각 — afternoon session start time.
    pub pm_mkmn_strt_tmd: Option<Time>,
    /// 오후장운영종료시각 — afternoon session end time.
    pub pm_mkmn_end_tmd: Option<Time>,
    /// 장운영익일시작시각 — next-day session start time.
    pub mkmn_nxdy_strt_tmd: Option<Time>,
    /// 장운영익일종료시각 — next-day session end time.
    pub mkmn_nxdy_end_tmd: Option<Time>,
    /// 기본시장시작시각 — basic market start time.
    pub base_mket_strt_tmd: Option<Time>,
    /// 기본시장종료시각 — basic market end time.
    pub base_mket_end_tmd: Option<Time>,
}

impl FromRow for MarketTimeOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            fm_pdgr_cd: row.text("fm_pdgr_cd"),
            fm_pdgr_name: row.text("fm_pdgr_name"),
            fm_excg_cd: row.text("fm_excg_cd"),
            fm_excg_name: row.text("fm_excg_name"),
            fuop_dvsn_name: row.text("fuop_dvsn_name"),
            fm_clas_cd: row.text("fm_clas_cd"),
            fm_clas_name: row.text("fm_clas_name"),
            am_mkmn_strt_tmd: row.time("am_mkmn_strt_tmd"),
            am_mkmn_end_tmd: row.time("am_mkmn_end_tmd"),
            pm_mkmn_strt_tmd: row.time("pm_mkmn_strt_tmd"),
            pm_mkmn_end_tmd: row.time("pm_mkmn_end_tmd"),
            mkmn_nxdy_strt_tmd: row.time("mkmn_nxdy_strt_tmd"),
            mkmn_nxdy_end_tmd: row.time("mkmn_nxdy_end_tmd"),
            base_mket_strt_tmd: row.time("base_mket_strt_tmd"),
            base_mket_end_tmd: row.time("base_mket_end_tmd"),
        }
    }
}

impl fmt::Debug for MarketTimeOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MarketTimeOutput", "output")
            .texts(&[
                &self.fm_pdgr_cd,
                &self.fm_pdgr_name,
                &self.fm_excg_cd,
                &self.fm_excg_name,
                &self.fuop_dvsn_name,
                &self.fm_clas_cd,
                &self.fm_clas_name,
            ])
            .times(&[
                self.am_mkmn_strt_tmd,
                self.am_mkmn_end_tmd,
                self.pm_mkmn_strt_tmd,
                self.pm_mkmn_end_tmd,
                self.mkmn_nxdy_strt_tmd,
                self.mkmn_nxdy_end_tmd,
                self.base_mket_strt_tmd,
                self.base_mket_end_tmd,
            ])
            .fmt(f)
    }
}
