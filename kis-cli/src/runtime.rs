//! The one thread on which everything waits.

use std::future::Future;

use beagle_core::Text;

use crate::failure::Refusal;

/// Runs a future to its end.
///
/// # Errors
/// When the system has no more descriptors or memory to wait with.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> Result<T, Refusal> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| {
        Refusal::failed(
            "system",
            Text::new(
                format!("실행 환경을 만들 수 없습니다: {error}"),
                format!("the system refuses to let this program wait: {error}"),
            ),
            Text::new("열린 파일 수 제한(ulimit -n)을 확인하십시오", "check the limit of open files (ulimit -n)"),
        )
    })?;
    Ok(runtime.block_on(future))
}
