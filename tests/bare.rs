//! What one price costs without a client: a token, a request, a `serde_json::Value`. The benchmark's other side.

use std::{env, error::Error};

use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [url, token, calls] = &args[..] else { return Err("usage: bare URL TOKEN CALLS".into()) };
    let http = reqwest::Client::builder().no_proxy().tls_certs_only([]).build()?;
    let mut price = Value::Null;
    for _ in 0..calls.parse()? {
        let request = http
            .get(format!("{url}/uapi/domestic-stock/v1/quotations/inquire-price"))
            .query(&[("FID_COND_MRKT_DIV_CODE", "J"), ("FID_INPUT_ISCD", "005930")])
            .header("authorization", format!("Bearer {token}"))
            .header("appkey", "bare")
            .header("appsecret", "bare")
            .header("tr_id", "FHKST01010100")
            .header("custtype", "P");
        let reply: Value = serde_json::from_str(&request.send().await?.text().await?)?;
        price = reply["output"]["stck_prpr"].clone();
    }
    println!("{}", json!({"price": price}));
    Ok(())
}
