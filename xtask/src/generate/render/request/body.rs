//! Requests whose body is whatever the caller gives.

pub(super) const CONSTRUCTOR: &str = "    /// The body: names and values in their order.
    pub fn new(body: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut params = META.defaults();
        for (name, value) in body {
            params.push(name, value);
        }
        Self { params }
    }
";
