//! One file a command of the program's own; everything about trading goes to the engine.

mod api;
mod auth;
mod completions;
mod config;
mod demo;
mod desk;
mod doctor;
pub(crate) mod input;
pub(crate) mod look;
mod man;
mod notify;
mod reset;
mod resident;
mod schedule;
pub(crate) mod serve;
mod sim;
mod telegram;
pub(crate) mod tick;
pub(crate) mod trade;
mod watch;
mod watch_users;

use beagle_core::{Exit, Text};

use self::config::Beside;
pub(crate) use self::desk::Desk;

use crate::{
    cli::{ApiVerb, AuthVerb, Cli, ConfigVerb, Global, SimVerb, Verb},
    clock,
    failure::Refusal,
    look::Look,
    print::{self, Heading},
    runtime,
    settings::{Environment, Settings},
};

/// What is known before the configuration is read.
pub(crate) struct Start<'a> {
    pub(crate) environment: &'a Environment,
    pub(crate) global: Global,
    pub(crate) look: Look,
    /// The command as it was typed: `order buy`.
    pub(crate) command: String,
}

/// What is known when it has been.
pub(crate) struct App<'a> {
    pub(crate) environment: &'a Environment,
    pub(crate) global: Global,
    pub(crate) settings: Settings,
    pub(crate) command: String,
}

impl<'a> Start<'a> {
    /// The profile that was named for this run.
    pub(crate) fn named_profile(&self) -> Option<&str> {
        self.global.profile.as_deref().or(self.environment.text("KIS_PROFILE"))
    }

    /// Reads the configuration.
    pub(crate) fn load(&self) -> Result<App<'a>, Refusal> {
        self.load_with(self.global.clone())
    }

    /// Reads the configuration for this profile.
    pub(crate) fn load_profile(&self, profile: &str) -> Result<App<'a>, Refusal> {
        self.load_with(self.global_for(profile))
    }

    /// The global flags, with this profile.
    pub(crate) fn global_for(&self, profile: &str) -> Global {
        Global { profile: Some(profile.to_owned()), ..self.global.clone() }
    }

    /// Refuses to run where nothing may be changed, for commands that do nothing else.
    pub(crate) fn refuse_dry_run(&self) -> Result<(), Refusal> {
        refuse_dry_run(&self.global)
    }

    fn load_with(&self, global: Global) -> Result<App<'a>, Refusal> {
        let settings = Settings::load(&global, self.environment, self.look.clone())?;
        Ok(App { environment: self.environment, global, settings, command: self.command.clone() })
    }

    fn heading(&self) -> Heading {
        let profile = self.named_profile().unwrap_or("sim").to_owned();
        Heading { command: self.command.clone(), profile, env: None, at: clock::now() }
    }
}

impl App<'_> {
    /// How results look.
    pub(crate) fn look(&self) -> &Look {
        &self.settings.look
    }

    /// Refuses to run where nothing may be changed, for commands that do nothing else.
    pub(crate) fn refuse_dry_run(&self) -> Result<(), Refusal> {
        refuse_dry_run(&self.global)
    }

    /// Tells on standard error what is done, for those who asked with -v.
    pub(crate) fn tell(&self, text: &Text) {
        if self.global.verbose > 0 {
            print::note(self.look(), text);
        }
    }

    /// Prints a refusal, and says how to leave.
    pub(crate) fn refuse(&self, refusal: &Refusal) -> Exit {
        refuse(self.look(), &self.heading(), refusal)
    }

    /// What stands around a result of the program's own.
    pub(crate) fn heading(&self) -> Heading {
        Heading {
            command: self.command.clone(),
            profile: self.settings.profile.value.clone(),
            env: Some(self.settings.env.value),
            at: clock::now(),
        }
    }
}

/// Runs a command and prints what came of it.
pub(crate) fn run(cli: Cli, command: String, environment: &'static Environment) -> Exit {
    let Cli { global, verb } = cli;
    let look = Look::new(&global, environment);
    print::trace::start(global.verbose, look.colour);
    let start = Start { environment, global, look, command };
    let app = |serve: &dyn Fn(&App<'_>) -> Result<Exit, Refusal>| {
        let app = start.load()?;
        Ok(serve(&app).unwrap_or_else(|refusal| app.refuse(&refusal)))
    };
    let outcome = match verb {
        // These need no configuration, so that a broken one does not break a shell's start, nor its own repair.
        Verb::Completions { shell } => completions::run(shell),
        Verb::Man(args) => man::run(&args),
        Verb::Sim(SimVerb::Serve(args)) => sim::run(&args),
        Verb::Serve(args) => start.load().and_then(|app| runtime::block_on(serve::run(app, &args)).flatten()),
        Verb::Sim(SimVerb::Reset) => app(&reset::run),
        Verb::Auth(AuthVerb::Login(args)) => auth::login(&start, &args),
        Verb::Auth(AuthVerb::Status) => app(&auth::status),
        Verb::Auth(AuthVerb::Logout) => app(&auth::logout),
        Verb::Auth(AuthVerb::Arm { last_four }) => app(&|app| auth::arm(app, last_four.as_deref())),
        Verb::Notify(verb) => start.load().map(|app| {
            let served = runtime::block_on(notify::run(&app, verb)).flatten();
            served.unwrap_or_else(|refusal| app.refuse(&refusal))
        }),
        Verb::Telegram(verb) => telegram::run(&start, verb),
        Verb::Config(ConfigVerb::Show { origin: true }) => app(&|app| config::show(app, Beside::Origin)),
        Verb::Config(ConfigVerb::Show { origin: false }) => app(&|app| config::show(app, Beside::Purpose)),
        Verb::Config(ConfigVerb::Path) => app(&config::path),
        Verb::Config(ConfigVerb::Example) => Ok(config::example()),
        Verb::Config(ConfigVerb::Schema) => Ok(config::schema()),
        Verb::Doctor => doctor::run(&start),
        Verb::Api(ApiVerb::List(args)) => api::list(&start, &args),
        Verb::Api(ApiVerb::Show(args)) => api::show(&start, &args.id),
        Verb::Api(ApiVerb::Decode(args)) => api::decode(&start, &args),
        Verb::Api(ApiVerb::Call(args)) => app(&|app| api::call(app, &args)),
        Verb::Demo(args) => demo::run(&start, args),
        Verb::Look(verb) => start.load().map(|app| {
            let served = runtime::block_on(look::run(&app, verb)).flatten();
            served.unwrap_or_else(|refusal| app.refuse(&refusal))
        }),
        Verb::Watch(args) => app(&|app| runtime::block_on(watch::prices(app, &args)).flatten()),
        Verb::WatchOrders(args) => app(&|app| runtime::block_on(watch::orders(app, &args)).flatten()),
        Verb::WatchUsers { verb } => app(&|app| runtime::block_on(watch_users::run(app, verb.as_ref())).flatten()),
        Verb::Tick => app(&|app| runtime::block_on(tick::run(app)).flatten()),
        Verb::Run(args) => start.load().and_then(|app| runtime::block_on(resident::run(app, &args)).flatten()),
        Verb::Schedule(verb) => start.load().map(|app| {
            schedule::run(&app, verb).unwrap_or_else(|refusal| refuse(app.look(), &app.heading(), &refusal))
        }),
        Verb::Trade(verb) => start.load().map(|app| {
            let served = runtime::block_on(trade::run(&app, verb)).flatten();
            served.unwrap_or_else(|refusal| app.refuse(&refusal))
        }),
    };
    outcome.unwrap_or_else(|refusal| refuse(&start.look, &start.heading(), &refusal))
}

fn refuse_dry_run(global: &Global) -> Result<(), Refusal> {
    if !global.dry_run {
        return Ok(());
    }
    Err(Refusal::usage(
        Text::new(
            "이 명령은 --dry-run 으로 할 일이 없습니다",
            "with --dry-run there is nothing that this command could do",
        ),
        Text::new("--dry-run 을 빼고 실행하십시오", "run it without --dry-run"),
    ))
}

fn refuse(look: &Look, heading: &Heading, refusal: &Refusal) -> Exit {
    print::failure(look, heading, &refusal.failure);
    refusal.exit
}
