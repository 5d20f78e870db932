/// Texts of an environment.
extension Form where Value == String {
    static let account = text(
        "12 digits, as in \"111122223333\"",
        pattern: "[0-9]{12}",
        looksLike: ["number"],
        hint: { text in
            if text.contains("-") || text.contains(" ") { return "Write the digits alone." }
            return text.lowercased() == "any" ? "An environment belongs to one account." : nil
        }
    )

    static let region = text(
        "the name of a region, as in eu-central-1",
        pattern: Environment.regionPattern,
        hint: { text in
            let withoutZone = String(text.dropLast())
            if withoutZone.matches(Environment.regionPattern) { return "That is a zone; write \(withoutZone)." }
            return Environment.nearestRegion(to: text).map { "Did you mean \"\($0)\"?" }
        }
    )

    static let zoneName = text(
        "the name of an availability zone, as in eu-central-1a",
        pattern: "[a-z]{2}(?:-[a-z0-9]+)+-[1-9][0-9]?[a-z]",
        hint: { text in
            text.last?.isNumber == true ? "A zone's name ends with a letter after the region's." : nil
        }
    )

    static let url = text(
        "a URL without a query, as in http://127.0.0.1:4566",
        pattern: #"https?://(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?(?:/[^\s?#]*)?"#,
        hint: { $0.contains("://") ? nil : "It begins with http:// or https://." }
    )

    static let folder = text(
        "a folder, as in .deployer/prod",
        pattern: #"\S(?:.*\S)?"#,
        looksLike: ["number", "boolean"]
    )

    static let serviceName = Form(
        description: "the name of a service",
        schema: ["enum": .array(Environment.serviceNames.map { .string($0) })],
        document: { .string($0) },
        read: { node, path, decoding in
            guard case .scalar(let text, _) = node.content, Environment.serviceNames.contains(text) else {
                var hint = "They are \(Environment.serviceNames.listed("and"))."
                if case .scalar(let text, _) = node.content, let name = text.nearest(among: Environment.serviceNames) {
                    hint = "Did you mean \"\(name)\"?"
                }
                decoding.reportValue(path, node, expected: "the name of a service", hint: hint)
                return nil
            }
            return text
        }
    )

    static let email = text(
        "an e-mail address, as in kim@example.com",
        pattern: #"[^\s@]+@[^\s@]+\.[^\s@]+"#
    )

    /// The ARN of a resource of one service.
    ///
    /// - Parameters:
    ///   - noun: What it is, with its article: "a certificate".
    ///   - example: One of its kind, after the account: "certificate/1a2b".
    ///   - services: The service's names in ARNs.
    ///   - isGlobal: Whether its ARNs name no region.
    /// - Returns: The form.
    static func arn(of noun: String, as example: String, _ services: String..., isGlobal: Bool = false) -> Form {
        let region = isGlobal ? "" : "eu-central-1"
        let kind = example.prefix { $0 != "/" && $0 != ":" }
        return text(
            "the ARN of \(noun), as in arn:aws:\(services[0]):\(region):111122223333:\(example)",
            pattern: "arn:aws[a-z-]*:(?:\(services.joined(separator: "|"))):[a-z0-9-]*:[0-9]{12}:\(kind)[/:]\\S+"
        )
    }

    /// Without the ASCII characters that services refuse in tags (EC2 user guide, "Tag restrictions").
    private static let tagCharacters = ##"[^\x00-\x1F\x7F!"#$%&'()*,;<>?\[\\\]^`{|}~]"##

    static let tagKey = text(
        "a tag's key: up to 128 letters, digits, spaces and _ . : / = + @ -, not beginning with aws: or deployer:",
        pattern: "(?!(?:[aA][wW][sS]|deployer):)\(tagCharacters){1,128}"
    )

    static let tagValue = text(
        "a text of up to 256 letters, digits, spaces and _ . : / = + @ -",
        pattern: "\(tagCharacters){0,256}",
        looksLike: ["number", "boolean"]
    )

    /// A range of the network. Its size, and how ranges relate to each other, is looked at by the component `Network`.
    static let range = text(
        "a range of IPv4 addresses, as in 10.0.16.0/20",
        pattern: #"(?:[0-9]{1,3}\.){3}[0-9]{1,3}/(?:3[0-2]|[12]?[0-9])"#,
        isValid: { IPv4Range($0) != nil }
    )
}

extension Environment {
    /// What stands between the country and the number in the names of all regions.
    static let areas = [
        "north", "south", "east", "west", "central", "northeast", "northwest", "southeast", "southwest",
    ]

    static let regionPattern = "[a-z]{2}(?:-gov)?-(?:\(areas.joined(separator: "|")))-[1-9][0-9]?"

    /// The region that was meant, as far as its area is misspelt; countries and numbers grow with AWS and are not known.
    static func nearestRegion(to text: String) -> String? {
        var parts = text.lowercased().split(separator: "-").map(String.init)
        guard parts.count >= 3, let area = parts[parts.count - 2].nearest(among: areas) else { return nil }
        parts[parts.count - 2] = area
        let region = parts.joined(separator: "-")
        return region == text ? nil : region
    }
}
