import FoundationEssentials

/// The settings that all SDKs share: the config file and the credentials file.
///
/// Source: https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html
package struct SharedConfig: Sendable, Hashable {
    /// The profile in use.
    package let profileName: String
    /// Where was looked, for messages.
    let paths: [String]

    private let config: ConfigFile
    private let credentials: ConfigFile

    /// Reads both files; one that does not exist counts as empty.
    ///
    /// - Parameters:
    ///   - environment: `AWS_PROFILE`, `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE`.
    ///   - home: The user's home folder.
    ///   - profile: Goes before `AWS_PROFILE`; `default` without either.
    /// - Throws: `ConfigFileError`, or the system's error where a file cannot be read.
    package init(environment: [String: String], home: String, profile: String? = nil) throws {
        func path(_ variable: String, _ name: String) -> String {
            guard let path = environment.nonEmpty(variable) else { return "\(home)/.aws/\(name)" }
            return path.hasPrefix("~/") ? home + path.dropFirst() : path
        }
        let configPath = path("AWS_CONFIG_FILE", "config")
        let credentialsPath = path("AWS_SHARED_CREDENTIALS_FILE", "credentials")
        config = try Self.read(configPath)
        credentials = try Self.read(credentialsPath)
        paths = [configPath, credentialsPath]
        profileName =
            profile ?? environment.nonEmpty("AWS_PROFILE") ?? environment.nonEmpty("AWS_DEFAULT_PROFILE") ?? "default"
    }

    private static func read(_ path: String) throws -> ConfigFile {
        guard let text = try TextFile.read(path) else { return ConfigFile() }
        return try ConfigFile(text, path: path)
    }

    /// A profile's settings; the credentials file's go before the config file's. `nil` where neither file has it.
    func profile(_ name: String) -> ConfigFile.Section? {
        // `[profile default]` goes before `[default]`.
        let sections = [
            name == "default" ? config.sections["default"] : nil,
            config.sections["profile \(name)"],
            credentials.sections[name],
        ].compactMap { $0 }
        guard var merged = sections.first else { return nil }
        for section in sections.dropFirst() {
            merged.values.merge(section.values) { $1 }
            merged.nested.merge(section.nested) { $1 }
        }
        return merged
    }

    /// The settings of `[sso-session name]`.
    func session(_ name: String) -> ConfigFile.Section? {
        config.sections["sso-session \(name)"]
    }

    /// The settings of `[services name]`.
    func services(_ name: String) -> ConfigFile.Section? {
        config.sections["services \(name)"]
    }

    /// Names of all profiles, sorted, for messages.
    var profileNames: [String] {
        let named = config.sections.keys.compactMap { key in
            key == "default" ? key : key.hasPrefix("profile ") ? String(key.dropFirst("profile ".count)) : nil
        }
        return Set(named).union(credentials.sections.keys).sorted()
    }
}

/// Reading whole text files.
enum TextFile {
    /// - Returns: `nil` where there is no such file, and for `/dev/null`, which names no file by custom.
    static func read(_ path: String) throws -> String? {
        guard path != "/dev/null", FileManager.default.fileExists(atPath: path) else { return nil }
        return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }
}

extension [String: String] {
    /// The value of a name, or `nil` where it is empty: an empty variable counts as one that is not set.
    func nonEmpty(_ name: String) -> String? {
        self[name].flatMap { $0.isEmpty ? nil : $0 }
    }
}
