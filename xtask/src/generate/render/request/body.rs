//! Requests whose body is whatever the caller gives.

pub(super) const CONSTRUCTOR: &str = "    /// The body: names and values in their order.
    pub fn new(body: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { body: body.into_iter().collect() }
    }
";

pub(super) const SENT: &str = "        for (name, value) in &self.body {
            out.push(name.clone(), &**value);
        }
";
