extension SharedConfig {
    /// The region in use: `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile's `region`, in this order.
    package func region(environment: [String: String]) -> String? {
        environment.nonEmpty("AWS_REGION") ?? environment.nonEmpty("AWS_DEFAULT_REGION")
            ?? profile(profileName)?.values.nonEmpty("region")
    }

    /// The path of the trusted certificates that the profile names; `AWS_CA_BUNDLE` goes before it.
    package var authoritiesPath: String? {
        profile(profileName)?.values.nonEmpty("ca_bundle")
    }

    /// How often a call is tried: `AWS_MAX_ATTEMPTS`, or the profile's `max_attempts`.
    ///
    /// - Throws: `SettingError` where it is no whole number from 1.
    package func maxAttempts(environment: [String: String]) throws(SettingError) -> Int? {
        guard let (name, text) = setting("AWS_MAX_ATTEMPTS", "max_attempts", environment) else { return nil }
        guard let number = Int(text), number >= 1 else {
            throw SettingError(name: name, value: text, allowed: "a whole number from 1")
        }
        return number
    }

    /// The endpoints in use, each from the first of: `configured`, `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL`,
    /// the profile's `services` section, the profile's `endpoint_url`.
    ///
    /// - Parameters:
    ///   - environment: The environment's variables.
    ///   - configured: What the deployed environment's own file says; it goes before all else.
    /// - Returns: What is in use.
    /// - Throws: `SettingError` for a value that is no URL, or no `true` or `false`.
    package func endpointSettings(
        environment: [String: String],
        configured: EndpointSettings = EndpointSettings()
    ) throws(SettingError) -> EndpointSettings {
        var result = configured
        if let fips = try flag("AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint", environment) {
            result.usesFIPS = result.usesFIPS || fips
        }
        if let dualStack = try flag("AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint", environment) {
            result.usesDualStack = result.usesDualStack || dualStack
        }
        let ignores = try flag(
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
            "ignore_configured_endpoint_urls",
            environment
        )
        if configured.all != nil || ignores == true { return result }

        let prefix = "AWS_ENDPOINT_URL_"
        for (name, value) in environment where name.hasPrefix(prefix) && !value.isEmpty {
            let service = String(name.dropFirst(prefix.count))
            let url = try Self.url(name, value)
            result[service] = result[service] ?? url
        }
        if let value = environment.nonEmpty("AWS_ENDPOINT_URL") {
            result.all = try Self.url("AWS_ENDPOINT_URL", value)
            return result
        }
        let profile = profile(profileName)
        if let section = profile?.values.nonEmpty("services").flatMap({ services($0) }) {
            for (service, settings) in section.nested {
                guard let value = settings.nonEmpty("endpoint_url") else { continue }
                let url = try Self.url("endpoint_url of '\(service)'", value)
                result[service] = result[service] ?? url
            }
        }
        if let value = profile?.values.nonEmpty("endpoint_url") {
            result.all = try Self.url("endpoint_url of profile '\(profileName)'", value)
        }
        return result
    }

    private func setting(
        _ variable: String,
        _ name: String,
        _ environment: [String: String]
    ) -> (name: String, value: String)? {
        if let value = environment.nonEmpty(variable) { return (variable, value) }
        return profile(profileName)?.values.nonEmpty(name).map { ("\(name) of profile '\(profileName)'", $0) }
    }

    private func flag(
        _ variable: String,
        _ name: String,
        _ environment: [String: String]
    ) throws(SettingError) -> Bool? {
        guard let (name, value) = setting(variable, name, environment) else { return nil }
        switch value.lowercased() {
        case "true": return true
        case "false": return false
        default: throw SettingError(name: name, value: value, allowed: "'true' or 'false'")
        }
    }

    private static func url(_ name: String, _ value: String) throws(SettingError) -> HTTPURL {
        do {
            return try HTTPURL(value)
        } catch {
            throw SettingError(name: name, value: value, allowed: "an http or https URL, as in 'https://host:4566'")
        }
    }
}

/// A setting with a value that it cannot have.
package struct SettingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// As in `AWS_MAX_ATTEMPTS`.
    package let name: String
    package let value: String
    package let allowed: String

    package var description: String { "\(name) is '\(value)', but must be \(allowed)" }
}
