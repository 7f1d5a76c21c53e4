//! The guided day: it goes as it is told, in both languages, and leaves nothing behind.

mod common;

use common::Kis;

#[test]
fn the_day_goes_as_it_is_told() {
    let kis = Kis::new();
    for lang in ["en", "ko"] {
        let (code, value) = kis.json(&format!("demo --lang {lang}"));
        assert_eq!(code, 0, "{value}");
        let orders = value["result"]["orders"].as_array().expect("orders");
        let of = |source: &str| orders.iter().filter(|order| order["source"] == source).collect::<Vec<_>>();
        let (sold, bought) = (of("safe_sell"), of("alert"));
        assert_eq!((orders.len(), sold.len(), bought.len()), (2, 1, 1), "{value}");
        assert_eq!((&sold[0]["side"], &sold[0]["symbol"]), (&"sell".into(), &"005930".into()), "{value}");
        assert_eq!((&bought[0]["side"], &bought[0]["symbol"]), (&"buy".into(), &"323410".into()), "{value}");
        for order in orders {
            assert!(order["order_no"].as_str().is_some_and(|no| !no.is_empty()), "{value}");
            assert!(order["qty"].is_string() && order["price"].is_string(), "{value}");
        }
        assert!(
            value["result"]["checks"].as_array().expect("checks").iter().all(|check| check["good"] == true),
            "{value}"
        );
    }
    assert!(!kis.state_dir().exists() && !kis.config_dir().exists(), "the tour left something behind");
}

#[test]
fn it_is_a_tour_for_people_too() {
    let run = Kis::new().run("demo --lang ko");
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    for part in ["$ kis balance", "$ kis safe-sell run", "$ kis alert drain", "오늘의 보고", "감시를 시작했습니다"]
    {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    assert!(!run.out.contains("다름"), "{}", run.out);
}
