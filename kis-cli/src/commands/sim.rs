//! `kis sim serve`

use beagle_core::{Exit, Text};
use kis_sim::{Config, Scenario};

use crate::{cli::SimServeArgs, failure::Refusal, print, runtime, simulator, stop};

/// Serves the simulated broker until somebody stops it.
pub(crate) fn run(args: &SimServeArgs) -> Result<Exit, Refusal> {
    let config = config(args)?;
    runtime::block_on(async {
        let server = simulator::serve(config).await?;
        print::plain(&format!("{}\n{}\n", server.url(), server.ws_url()));
        stop::stopped().await;
        server.stop().await;
        Ok(Exit::Done)
    })?
}

fn config(args: &SimServeArgs) -> Result<Config, Refusal> {
    let scenario = Scenario::named(&args.scenario).map_err(|error| {
        Refusal::usage(
            Text::new(
                format!("시나리오 {}을(를) 읽을 수 없습니다: {error}", args.scenario),
                format!("the scenario {} cannot be read: {error}", args.scenario),
            ),
            Text::new(
                "default, recorded 또는 JSON 파일 이름을 쓰십시오",
                "write default, recorded, or the name of a JSON file",
            ),
        )
    })?;
    let config = Config::default().port(args.port).scenario(scenario);
    let config = args.seed.into_iter().fold(config, Config::seed);
    Ok(if args.real_limits { config.with_real_limits() } else { config })
}
