/// How a transport reaches servers, taken from the environment's variables.
package struct TransportSettings: Sendable, Hashable {
    /// As in `http://proxy:3128`, for http URLs; empty for none.
    package var httpProxy: String
    /// For https URLs; empty for none.
    package var httpsProxy: String
    /// Hosts reached without a proxy, separated by commas: names with their subdomains, addresses, ranges, or `*`.
    package var noProxy: String
    /// The path of a file with certificates in PEM, instead of the system's trust store; `nil` for the system's.
    package var authoritiesPath: String?

    package init(
        httpProxy: String = "",
        httpsProxy: String = "",
        noProxy: String = "",
        authoritiesPath: String? = nil
    ) {
        self.httpProxy = httpProxy
        self.httpsProxy = httpsProxy
        self.noProxy = noProxy
        self.authoritiesPath = authoritiesPath
    }

    /// - Parameters:
    ///   - environment: `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, in lower or upper case (`HTTP_PROXY`
    ///     does not count: behind a web server a caller could set it), and `AWS_CA_BUNDLE`.
    ///   - authoritiesPath: `ca_bundle` of the profile; the environment's goes before it.
    package init(environment: [String: String], authoritiesPath: String? = nil) {
        func first(_ names: String...) -> String? {
            names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        }
        let all = first("all_proxy", "ALL_PROXY") ?? ""
        self.init(
            httpProxy: first("http_proxy") ?? all,
            httpsProxy: first("https_proxy", "HTTPS_PROXY") ?? all,
            noProxy: first("no_proxy", "NO_PROXY") ?? "",
            authoritiesPath: first("AWS_CA_BUNDLE") ?? authoritiesPath
        )
    }
}
