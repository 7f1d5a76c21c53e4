//! ELW 거래량순위 (국내주식-168).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.volume_rank",
    title: "ELW 거래량순위",
    doc_no: "국내주식-168",
    method: Method::Get,
    path: "/uapi/elw/v1/ranking/volume-rank",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02780000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20278")),
        Param::Required("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", 12, Some("000000")),
        Param::Required("FID_INPUT_ISCD", "발행사", 12, Some("00000")),
        Param::Required("FID_INPUT_RMNN_DYNU_1", "입력잔존일수", 5, Some("")),
        Param::Required("FID_DIV_CLS_CODE", "콜풋구분코드", 2, Some("0")),
        Param::Required("FID_INPUT_PRICE_1", "가격(이상)", 12, Some("")),
        Param::Required("FID_INPUT_PRICE_2", "가격(이하)", 12, Some("")),
        Param::Required("FID_INPUT_VOL_1", "거래량(이상)", 18, Some("")),
        Param::Required("FID_INPUT_VOL_2", "거래량(이하)", 18, Some("")),
        Param::Required("FID_INPUT_DATE_1", "조회기준일", 10, Some("")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("FID_BLNG_CLS_CODE", "소속 구분 코드", 2, Some("0")),
        Param::Required("FID_INPUT_ISCD_2", "LP발행사", 8, Some("0000")),
        Param::Required("FID_INPUT_DATE_2", "만기일-최종거래일조회", 10, Some("")),
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
                Field::Text("elw_kor_isnm", "ELW한글종목명"),
                Field::Text("elw_shrn_iscd", "ELW단축종목코드"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("lstn_stcn", "상장 주수"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("n_prdy_vol", "N전일거래량"),
                Field::Decimal("n_prdy_vol_vrss", "N전일거래량대비"),
                Field::Decimal("vol_inrt", "거래량증가율"),
                Field::Decimal("vol_tnrt", "거래량 회전율"),
                Field::Decimal("nday_vol_tnrt", "N일 거래량 회전율"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("n_prdy_tr_pbmn", "N전일거래대금"),
                Field::Decimal("n_prdy_tr_pbmn_vrss", "N전일거래대금대비"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Integer("ntsl_rsqn", "순매도잔량"),
                Field::Integer("ntby_rsqn", "순매수 잔량"),
                Field::Decimal("seln_rsqn_rate", "매도 잔량 비율"),
                Field::Decimal("shnu_rsqn_rate", "매수2 잔량 비율"),
                Field::Decimal("stck_cnvr_rate", "주식전환비율"),
                Field::Integer("hts_rmnn_dynu", "HTS잔존일수"),
                Field::Decimal("invl_val", "내재가치값"),
                Field::Decimal("tmvl_val", "시간가치값"),
                Field::Decimal("acpr", "행사가"),
                Field::Text("lp_mbcr_name", "LP회원사명"),
                Field::Text("unas_isnm", "기초자산명"),
                Field::Date("stck_last_tr_date", "최종거래일"),
                Field::Text("unas_shrn_iscd", "기초자산코드"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Decimal("lp_hldn_rate", "LP보유비율"),
                Field::Decimal("prit", "패리티"),
                Field::Decimal("prls_qryr_stpr_prc", "손익분기주가가격"),
                Field::Decimal("delta_val", "델타값"),
                Field::Decimal("theta", "세타"),
                Field::Decimal("prls_qryr_rate", "손익분기비율"),
                Field::Date("stck_lstn_date", "주식상장일자"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
                Field::Decimal("lvrg_val", "레버리지값"),
                Field::Decimal("lp_ntby_qty", "LP순매도량"),
            ],
        ),
    ],
    check: check::<VolumeRankResponse>,
};

/// ELW 거래량순위 — ranking of ELWs by volume: `GET /uapi/elw/v1/ranking/volume-rank`.
///
/// Official document: 국내주식-168.
///
/// TR id: real `FHPEW02780000`, paper none.
#[doc(alias = "FHPEW02780000")]
#[doc(alias = "국내주식-168")]
#[doc(alias = "ELW 거래량순위")]
#[derive(Debug, Clone)]
pub struct VolumeRank {
    params: Params,
}

impl VolumeRank {
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

    /// 기초자산입력종목코드 — underlying asset issue code. Default `000000`.
    #[must_use]
    pub fn fid_unas_input_iscd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_UNAS_INPUT_ISCD", value.into());
        self
    }

    /// 발행사 — issue code to query (Q prefix for ETN). Default `00000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdIndicator>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 입력잔존일수 — minimum remaining days to expiry. Default: empty.
    #[must_use]
    pub fn fid_input_rmnn_dynu_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_RMNN_DYNU_1", value.into());
        self
    }

    /// 콜풋구분코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeIndicator>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 가격(이상) — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_1", value.into());
        self
    }

    /// 가격(이하) — maximum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_2", value.into());
        self
    }

    /// 거래량(이상) — minimum volume, shares. Default: empty.
    #[must_use]
    pub fn fid_input_vol_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_VOL_1", value.into());
        self
    }

    /// 거래량(이하) — maximum volume. Default: empty.
    #[must_use]
    pub fn fid_input_vol_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_VOL_2", value.into());
        self
    }

    /// 조회기준일 — search start date. Default: empty.
    #[must_use]
    pub fn fid_input_date_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_DATE_1", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeVolumeRank>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 소속 구분 코드 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_BLNG_CLS_CODE", value.into());
        self
    }

    /// LP발행사 — issue code to query 2. Default `0000`.
    #[must_use]
    pub fn fid_input_iscd_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_ISCD_2", value.into());
        self
    }

    /// 만기일-최종거래일조회 — search end date. Default: empty.
    #[must_use]
    pub fn fid_input_date_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_DATE_2", value.into());
        self
    }
}

impl Default for VolumeRank {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for VolumeRank {
    type Response = VolumeRankResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for VolumeRank {}

/// The reply to [`VolumeRank`].
#[non_exhaustive]
pub struct VolumeRankResponse {
    /// 응답상세.
    pub output: Vec<VolumeRankOutput>,
}

impl fmt::Debug for VolumeRankResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolumeRankResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for VolumeRankResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct VolumeRankOutput {
    /// ELW한글종목명 — ELW issue name in Korean.
    pub elw_kor_isnm: String,
    /// ELW단축종목코드 — ELW short issue code.
    pub elw_shrn_iscd: String,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 상장 주수 — listed shares.
    pub lstn_stcn: Option<i64>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// N전일거래량 — volume N days before.
    pub n_prdy_vol: Option<i64>,
    /// N전일거래량대비 — volume change from N days before.
    pub n_prdy_vol_vrss: Option<Decimal>,
    /// 거래량증가율 — volume increase rate, %.
    pub vol_inrt: Option<Decimal>,
    /// 거래량 회전율 — volume turnover rate, %.
    pub vol_tnrt: Option<Decimal>,
    /// N일 거래량 회전율 — N-day volume turnover rate, %.
    pub nday_vol_tnrt: Option<Decimal>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// N전일거래대금 — traded value N days before.
    pub n_prdy_tr_pbmn: Option<Decimal>,
    /// N전일거래대금대비 — traded value change from N days before.
    pub n_prdy_tr_pbmn_vrss: Option<Decimal>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 순매도잔량 — net resting sell quantity.
    pub ntsl_rsqn: Option<i64>,
    /// 순매수 잔량 — net resting buy quantity.
    pub ntby_rsqn: Option<i64>,
    /// 매도 잔량 비율 — resting sell quantity ratio, %.
    pub seln_rsqn_rate: Option<Decimal>,
    /// 매수2 잔량 비율 — resting buy quantity ratio, %.
    pub shnu_rsqn_rate: Option<Decimal>,
    /// 주식전환비율 — conversion ratio.
    pub stck_cnvr_rate: Option<Decimal>,
    /// HTS잔존일수 — remaining days to expiry.
    pub hts_rmnn_dynu: Option<i64>,
    /// 내재가치값 — intrinsic value.
    pub invl_val: Option<Decimal>,
    /// 시간가치값 — time value.
    pub tmvl_val: Option<Decimal>,
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
    /// LP회원사명 — LP member firm name.
    pub lp_mbcr_name: String,
    /// 기초자산명 — underlying asset name.
    pub unas_isnm: String,
    /// 최종거래일 — last trading date.
    pub stck_last_tr_date: Option<Date>,
    /// 기초자산코드 — underlying asset short issue code.
    pub unas_shrn_iscd: String,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// LP보유비율 — LP holding ratio, %.
    pub lp_hldn_rate: Option<Decimal>,
    /// 패리티 — parity, %.
    pub prit: Option<Decimal>,
    /// 손익분기주가가격 — break-even price of the underlying.
    pub prls_qryr_stpr_prc: Option<Decimal>,
    /// 델타값 — delta value.
    pub delta_val: Option<Decimal>,
    /// 세타 — theta (time decay).
    pub theta: Option<Decimal>,
    /// 손익분기비율 — break-even rate, %.
    pub prls_qryr_rate: Option<Decimal>,
    /// 주식상장일자 — listing date.
    pub stck_lstn_date: Option<Date>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
    /// 레버리지값 — leverage (effective gearing), times.
    pub lvrg_val: Option<Decimal>,
    /// LP순매도량 — LP net buying quantity (labelled net selling).
    pub lp_ntby_qty: Option<Decimal>,
}

impl FromRow for VolumeRankOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            elw_kor_isnm: row.text("elw_kor_isnm"),
            elw_shrn_iscd: row.text("elw_shrn_iscd"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            lstn_stcn: row.integer("lstn_stcn"),
            acml_vol: row.integer("acml_vol"),
            n_prdy_vol: row.integer("n_prdy_vol"),
            n_prdy_vol_vrss: row.decimal("n_prdy_vol_vrss"),
            vol_inrt: row.decimal("vol_inrt"),
            vol_tnrt: row.decimal("vol_tnrt"),
            nday_vol_tnrt: row.decimal("nday_vol_tnrt"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            n_prdy_tr_pbmn: row.decimal("n_prdy_tr_pbmn"),
            n_prdy_tr_pbmn_vrss: row.decimal("n_prdy_tr_pbmn_vrss"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            ntsl_rsqn: row.integer("ntsl_rsqn"),
            ntby_rsqn: row.integer("ntby_rsqn"),
            seln_rsqn_rate: row.decimal("seln_rsqn_rate"),
            shnu_rsqn_rate: row.decimal("shnu_rsqn_rate"),
            stck_cnvr_rate: row.decimal("stck_cnvr_rate"),
            hts_rmnn_dynu: row.integer("hts_rmnn_dynu"),
            invl_val: row.decimal("invl_val"),
            tmvl_val: row.decimal("tmvl_val"),
            acpr: row.decimal("acpr"),
            lp_mbcr_name: row.text("lp_mbcr_name"),
            unas_isnm: row.text("unas_isnm"),
            stck_last_tr_date: row.date("stck_last_tr_date"),
            unas_shrn_iscd: row.text("unas_shrn_iscd"),
            prdy_vol: row.integer("prdy_vol"),
            lp_hldn_rate: row.decimal("lp_hldn_rate"),
            prit: row.decimal("prit"),
            prls_qryr_stpr_prc: row.decimal("prls_qryr_stpr_prc"),
            delta_val: row.decimal("delta_val"),
            theta: row.decimal("theta"),
            prls_qryr_rate: row.decimal("prls_qryr_rate"),
            stck_lstn_date: row.date("stck_lstn_date"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
            lvrg_val: row.decimal("lvrg_val"),
            lp_ntby_qty: row.decimal("lp_ntby_qty"),
        }
    }
}

impl fmt::Debug for VolumeRankOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolumeRankOutput", "output")
            .texts(&[
                &self.elw_kor_isnm,
                &self.elw_shrn_iscd,
                &self.prdy_vrss_sign,
                &self.lp_mbcr_name,
                &self.unas_isnm,
                &self.unas_shrn_iscd,
            ])
            .integers(&[
                self.lstn_stcn,
                self.acml_vol,
                self.n_prdy_vol,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.ntsl_rsqn,
                self.ntby_rsqn,
                self.hts_rmnn_dynu,
                self.prdy_vol,
            ])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.n_prdy_vol_vrss,
                self.vol_inrt,
                self.vol_tnrt,
                self.nday_vol_tnrt,
                self.acml_tr_pbmn,
                self.n_prdy_tr_pbmn,
                self.n_prdy_tr_pbmn_vrss,
                self.seln_rsqn_rate,
                self.shnu_rsqn_rate,
                self.stck_cnvr_rate,
                self.invl_val,
                self.tmvl_val,
                self.acpr,
                self.lp_hldn_rate,
                self.prit,
                self.prls_qryr_stpr_prc,
                self.delta_val,
                self.theta,
                self.prls_qryr_rate,
                self.hts_ints_vltl,
                self.lvrg_val,
                self.lp_ntby_qty,
            ])
            .dates(&[self.stck_last_tr_date, self.stck_lstn_date])
            .fmt(f)
    }
}
