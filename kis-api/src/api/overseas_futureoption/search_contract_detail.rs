//! 해외선물 상품기본정보 (해외선물-023).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.search_contract_detail",
    title: "해외선물 상품기본정보",
    doc_no: "해외선물-023",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/search-contract-detail",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFC55200000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("QRY_CNT", "요청개수", 4, None),
        Param::Required("SRS_CD_01", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_02", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_03", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_04", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_05", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_06", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_07", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_08", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_09", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_10", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_11", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_12", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_13", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_14", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_15", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_16", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_17", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_18", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_19", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_20", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_21", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_22", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_23", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_24", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_25", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_26", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_27", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_28", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_29", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_30", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_31", "종목코드", 32, Some("")),
        Param::Optional("SRS_CD_32", "종목코드", 32, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output2",
            &[
                Field::Text("exch_cd", "거래소코드"),
                Field::Text("clas_cd", "품목종류"),
                Field::Text("crc_cd", "거래통화"),
                Field::Decimal("sttl_price", "정산가"),
                Field::Date("sttl_date", "정산일"),
                Field::Decimal("trst_mgn", "증거금"),
                Field::Text("disp_digit", "가격표시진법"),
                Field::Decimal("tick_sz", "틱사이즈"),
                Field::Decimal("tick_val", "틱가치"),
                Field::Date("mrkt_open_date", "장개시일자"),
                Field::Time("mrkt_open_time", "장개시시각"),
                Field::Date("mrkt_close_date", "장마감일자"),
                Field::Time("mrkt_close_time", "장마감시각"),
                Field::Date("trd_fr_date", "상장일"),
                Field::Date("expr_date", "만기일"),
                Field::Date("trd_to_date", "최종거래일"),
                Field::Decimal("remn_cnt", "잔존일수"),
                Field::Text("stat_tp", "매매여부"),
                Field::Decimal("ctrt_size", "계약크기"),
                Field::Text("stl_tp", "최종결제구분"),
                Field::Date("frst_noti_date", "최초식별일"),
                Field::Text("sub_exch_nm", "서브거래소코드"),
            ],
        ),
    ],
    check: check::<SearchContractDetailResponse>,
};

/// 해외선물 상품기본정보 — facts of up to thirty-two overseas futures: `GET /uapi/overseas-futureoption/v1/quotations/search-contract-detail`.
///
/// Official document: 해외선물-023.
///
/// TR id: real `HHDFC55200000`, paper none.
#[doc(alias = "HHDFC55200000")]
#[doc(alias = "해외선물-023")]
#[doc(alias = "해외선물 상품기본정보")]
#[derive(Debug, Clone)]
pub struct SearchContractDetail {
    params: Params,
}

impl SearchContractDetail {
    /// The most items that one request takes.
    pub const MAX_ITEMS: usize = 32;

    /// 품목종류 — product code, such as `6A`, at most [`Self::MAX_ITEMS`] of them.
    ///
    /// # Errors
    /// [`Error::is_invalid`] for more: nothing is cut off.
    pub fn new(items: impl IntoIterator<Item = String>) -> Result<Self> {
        let items: Vec<_> = items.into_iter().collect();
        if items.len() > Self::MAX_ITEMS {
            return Err(Error::invalid(format!("one request takes {} items, not {}", Self::MAX_ITEMS, items.len())));
        }
        let mut params = META.defaults();
        params.set("QRY_CNT", items.len().to_string());
        for (at, srs_cd) in (1..).zip(items) {
            params.set_numbered(format!("SRS_CD_{at:02}"), srs_cd);
        }
        Ok(Self { params })
    }
}

impl Endpoint for SearchContractDetail {
    type Response = SearchContractDetailResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for SearchContractDetail {}

/// The reply to [`SearchContractDetail`].
#[non_exhaustive]
pub struct SearchContractDetailResponse {
    /// 응답상세.
    pub output2: Vec<SearchContractDetailOutput2>,
}

impl fmt::Debug for SearchContractDetailResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SearchContractDetailResponse", "").parts(&[&self.output2]).fmt(f)
    }
}

impl Decode for SearchContractDetailResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output2: reply.list("output2") }
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct SearchContractDetailOutput2 {
    /// 거래소코드 — exchange code, e.g. CME.
    pub exch_cd: String,
    /// 품목종류 — product class code.
    pub clas_cd: String,
    /// 거래통화 — trading currency code.
    pub crc_cd: String,
    /// 정산가 — settlement price.
    pub sttl_price: Option<Decimal>,
    /// 정산일 — settlement date.
    pub sttl_date: Option<Date>,
    /// 증거금 — margin per contract.
    pub trst_mgn: Option<Decimal>,
    /// 가격표시진법 — price display number base.
    pub disp_digit: String,
    /// 틱사이즈 — minimum price tick.
    pub tick_sz: Option<Decimal>,
    /// 틱가치 — value of one tick.
    pub tick_val: Option<Decimal>,
    /// 장개시일자 — market open date.
    pub mrkt_open_date: Option<Date>,
    /// 장개시시각 — market open time.
    pub mrkt_open_time: Option<Time>,
    /// 장마감일자 — market close date.
    pub mrkt_close_date: Option<Date>,
    /// 장마감시각 — market close time.
    pub mrkt_close_time: Option<Time>,
    /// 상장일 — listing date.
    pub trd_fr_date: Option<Date>,
    /// 만기일 — expiry date.
    pub expr_date: Option<Date>,
    /// 최종거래일 — last trading date.
    pub trd_to_date: Option<Date>,
    /// 잔존일수 — days remaining to expiry.
    pub remn_cnt: Option<Decimal>,
    /// 매매여부 — tradable status.
    pub stat_tp: String,
    /// 계약크기 — contract size.
    pub ctrt_size: Option<Decimal>,
    /// 최종결제구분 — final settlement type.
    pub stl_tp: String,
    /// 최초식별일 — first notice date.
    pub frst_noti_date: Option<Date>,
    /// 서브거래소코드 — sub-exchange code.
    pub sub_exch_nm: String,
}

impl FromRow for SearchContractDetailOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            exch_cd: row.text("exch_cd"),
            clas_cd: row.text("clas_cd"),
            crc_cd: row.text("crc_cd"),
            sttl_price: row.decimal("sttl_price"),
            sttl_date: row.date("sttl_date"),
            trst_mgn: row.decimal("trst_mgn"),
            disp_digit: row.text("disp_digit"),
            tick_sz: row.decimal("tick_sz"),
            tick_val: row.decimal("tick_val"),
            mrkt_open_date: row.date("mrkt_open_date"),
            mrkt_open_time: row.time("mrkt_open_time"),
            mrkt_close_date: row.date("mrkt_close_date"),
            mrkt_close_time: row.time("mrkt_close_time"),
            trd_fr_date: row.date("trd_fr_date"),
            expr_date: row.date("expr_date"),
            trd_to_date: row.date("trd_to_date"),
            remn_cnt: row.decimal("remn_cnt"),
            stat_tp: row.text("stat_tp"),
            ctrt_size: row.decimal("ctrt_size"),
            stl_tp: row.text("stl_tp"),
            frst_noti_date: row.date("frst_noti_date"),
            sub_exch_nm: row.text("sub_exch_nm"),
        }
    }
}

impl fmt::Debug for SearchContractDetailOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SearchContractDetailOutput2", "output2")
            .texts(&[
                &self.exch_cd,
                &self.clas_cd,
                &self.crc_cd,
                &self.disp_digit,
                &self.stat_tp,
                &self.stl_tp,
                &self.sub_exch_nm,
            ])
            .decimals(&[self.sttl_price, self.trst_mgn, self.tick_sz, self.tick_val, self.remn_cnt, self.ctrt_size])
            .dates(&[
                self.sttl_date,
                self.mrkt_open_date,
                self.mrkt_close_date,
                self.trd_fr_date,
                self.expr_date,
                self.trd_to_date,
                self.frst_noti_date,
            ])
            .times(&[self.mrkt_open_time, self.mrkt_close_time])
            .fmt(f)
    }
}
