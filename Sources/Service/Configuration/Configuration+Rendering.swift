/// What people read of a configuration.
extension Configuration {
    /// One line for each setting: name, value in use, and whether it was set. Secrets are hidden.
    var listing: String {
        let width = settings.map(\.name.count).max() ?? 0
        return settings.map { setting in
            let name = setting.name + String(repeating: " ", count: width - setting.name.count)
            let value = setting.value.isEmpty ? "-" : setting.value
            return "\(name)  \(value)\(setting.isSet ? "" : "  (default)")\n"
        }.joined()
    }

    /// The table of docs/service.md.
    static func markdown() throws(ConfigurationError) -> String {
        var text = ""
        var section = ""
        for setting in try Configuration(environment: [:]).settings {
            if setting.section != section {
                section = setting.section
                text +=
                    "\(text.isEmpty ? "" : "\n")### \(section)\n\n| Variable | Allowed | Default | What for |\n|---|---|---|---|\n"
            }
            let standard = setting.standard.isEmpty ? "" : "`\(setting.standard)`"
            text += "| `\(setting.name)` | \(setting.kind) | \(standard) | \(setting.explanation) |\n"
        }
        return text
    }
}
