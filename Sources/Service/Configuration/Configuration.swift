/// Everything that can be set about the service, read from environment variables.
struct Configuration: Sendable {
    var server: ServerSettings
    var limits: LimitSettings
    var database: DatabaseSettings
    var observability: ObservabilitySettings
    var access: AccessSettings
    /// The sites whose pages may call the service from a browser, as in `https://shop.example`; `*` for all.
    var corsOrigins: [String]
    /// How long a browser may remember what is allowed.
    var corsMaximumAge: Duration
    /// Signs the cursors of pages. nil: one that lasts as long as the process.
    var cursorSecret: Secret?
    /// Every setting with the value in use.
    let settings: [Setting]

    /// Reads and checks all settings.
    ///
    /// - Parameter environment: Values by variable. Only the composition root has the process's own.
    /// - Throws: `ConfigurationError` with all mistakes.
    init(environment: [String: String]) throws(ConfigurationError) {
        var reader = SettingReader(environment)
        server = ServerSettings(&reader)
        limits = LimitSettings(&reader)
        database = DatabaseSettings(&reader)
        observability = ObservabilitySettings(&reader)
        access = AccessSettings(&reader)
        reader.begin("Browsers")
        corsOrigins = reader.list(
            "CORS_ORIGINS",
            "The sites whose pages may call the service. None: no page of another site may.",
            kind: "origins between commas, as in https://shop.example, or *"
        )
        corsMaximumAge = reader.duration(
            "CORS_MAX_AGE",
            standard: .seconds(600),
            in: .zero ... .seconds(86_400),
            "How long a browser may remember what is allowed."
        )
        reader.begin("Pages")
        cursorSecret = reader.secret(
            "CURSOR_SECRET",
            "Signs the cursors of pages; the same for all instances. Without one, cursors end with the process.",
            minimum: 32
        )
        for origin in corsOrigins where origin != "*" && !origin.isOrigin {
            reader.refuse(
                "CORS_ORIGINS",
                "'\(origin)' is no origin; write scheme and host without a path, as in https://shop.example"
            )
        }
        if !access.isConfigured, !server.isLoopback {
            reader.refuse(
                "HOST",
                "nobody is asked who they are, so only this machine may connect; set JWT_JWKS_URL, JWT_JWKS_FILE or API_KEYS=true, "
                    + "or leave HOST at 127.0.0.1"
            )
        }
        reader.refuseMisspellings()
        settings = reader.settings
        if !reader.mistakes.isEmpty { throw ConfigurationError(mistakes: reader.mistakes) }
    }
}

extension String {
    /// Whether this is a scheme and a host, perhaps with a port, and nothing else.
    fileprivate var isOrigin: Bool {
        for scheme in ["https://", "http://"] where hasPrefix(scheme) {
            let host = dropFirst(scheme.count)
            return !host.isEmpty && !host.contains { "/?#@ ".contains($0) }
        }
        return false
    }

    /// Whether this is an absolute URL of HTTP.
    var isWebAddress: Bool {
        for scheme in ["https://", "http://"] where hasPrefix(scheme) { return count > scheme.count && !contains(" ") }
        return false
    }
}
