/// How clients prove who they are.
struct AccessSettings: Sendable, Hashable {
    /// Where the keys come from that tokens are signed with.
    enum KeySet: Sendable, Hashable {
        case url(String)
        case file(String)
    }

    var keySet: KeySet?
    /// What `iss` must be.
    var issuer: String?
    /// What `aud` must contain.
    var audience: String?
    /// How far clocks may differ.
    var leeway: Duration
    /// How long a key set from a URL is used before it is fetched again.
    var keySetLifetime: Duration
    /// The claim that holds scopes: a text of words, or a list.
    var scopeClaim: String
    /// Whether API keys are accepted.
    var acceptsKeys: Bool

    /// Whether anybody is asked who they are.
    var isConfigured: Bool { keySet != nil || acceptsKeys }

    init(_ reader: inout SettingReader) {
        reader.begin("Access")
        let url: String? = reader.read(
            "JWT_JWKS_URL",
            kind: "http:// or https:// address",
            standard: "",
            "Where the identity provider publishes the keys that bearer tokens are signed with."
        ) { $0.isWebAddress ? $0 : nil }
        let file = reader.optionalText(
            "JWT_JWKS_FILE",
            "A file with those keys, instead of an address. It is read again when it changes.",
            kind: "path of a JSON Web Key Set"
        )
        keySet = url.map { .url($0) } ?? file.map { .file($0) }
        issuer = reader.optionalText("JWT_ISSUER", "What a token's iss must be.")
        audience = reader.optionalText("JWT_AUDIENCE", "What a token's aud must contain.")
        leeway = reader.duration(
            "JWT_LEEWAY",
            standard: .seconds(30),
            in: .zero ... .seconds(300),
            "How far the clocks of the identity provider and of this machine may differ."
        )
        keySetLifetime = reader.duration(
            "JWT_JWKS_LIFETIME",
            standard: .seconds(900),
            in: .seconds(10) ... .seconds(86_400),
            "How long keys from JWT_JWKS_URL are used before they are fetched again; an unknown key is looked for at once."
        )
        scopeClaim = reader.text("JWT_SCOPE_CLAIM", standard: "scope", "The claim that holds a token's scopes.")
        acceptsKeys = reader.flag(
            "API_KEYS",
            standard: false,
            "Whether API keys are accepted; `service keys create` makes one."
        )
        if url != nil, file != nil { reader.refuse("JWT_JWKS_FILE", "JWT_JWKS_URL is set too; remove one of them") }
        if keySet != nil {
            if issuer == nil {
                reader.refuse("JWT_ISSUER", "must be set with a key set, or tokens for others would be accepted")
            }
            if audience == nil {
                reader.refuse("JWT_AUDIENCE", "must be set with a key set, or tokens for others would be accepted")
            }
        }
    }
}
