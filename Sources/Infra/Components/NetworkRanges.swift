/// The ranges of a network's settings, checked before anything is made.
///
/// Source of the limits: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html and
/// https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
struct NetworkRanges {
    /// One range of the settings and where it is written.
    private struct Entry {
        /// As a reader knows it: "the public range of eu-central-1a".
        let name: String
        let text: String
        let location: Diagnostic.Location?

        var range: IPv4Range? { IPv4Range(text) }
    }

    /// The prefix lengths that AWS takes for a VPC and for a subnet.
    private static let prefixLengths = 16...28

    private let vpc: Entry
    private let subnets: [Entry]
    private let settings: Environment.Network

    init(_ settings: Environment.Network) {
        self.settings = settings
        vpc = Entry(name: "the VPC's range", text: settings.cidrBlock, location: settings.locations["cidrBlock"])
        subnets = settings.zones.enumerated().flatMap { index, zone in
            [
                ("public", zone.publicCidr, "publicCidr"),
                ("application", zone.applicationCidr, "applicationCidr"),
                ("database", zone.databaseCidr, "databaseCidr"),
            ].map { tier, text, key in
                Entry(
                    name: "the \(tier) range of \(zone.name)",
                    text: text,
                    location: settings.locations["zones[\(index)].\(key)"]
                )
            }
        }
    }

    /// Everything that AWS would refuse, each with the ranges it is about and their places.
    var mistakes: [Diagnostic] {
        zoneMistakes + ([vpc] + subnets).compactMap(malformed) + subnets.compactMap(outside) + overlaps
    }

    private var zoneMistakes: [Diagnostic] {
        var found: [Diagnostic] = []
        if settings.zones.isEmpty {
            found.append(
                Diagnostic(
                    .error,
                    "Network without zones",
                    detail: "A network needs at least one availability zone; a load balancer needs two.",
                    locations: [settings.locations["zones"]].compactMap { $0 }
                )
            )
        }
        for (index, zone) in settings.zones.enumerated() {
            guard let first = settings.zones.firstIndex(where: { $0.name == zone.name }), first < index else {
                continue
            }
            found.append(
                Diagnostic(
                    .error,
                    "Duplicate zone",
                    detail: "The zone \(zone.name) is listed twice. Name another zone, or take one of them out.",
                    locations: [first, index].compactMap { settings.locations["zones[\($0)].name"] }
                )
            )
        }
        return found
    }

    private func malformed(_ entry: Entry) -> Diagnostic? {
        guard let range = entry.range else {
            return mistake(
                "Invalid range",
                "\(entry.name), \"\(entry.text)\", is not a range such as 10.0.0.0/20.",
                entry
            )
        }
        let limits = Self.prefixLengths
        if !limits.contains(range.prefixLength) {
            let size = range.prefixLength > limits.upperBound ? "small" : "large"
            return mistake(
                "Range too \(size)",
                "\(entry.name), \(range), has \(range.count) addresses."
                    + " AWS takes prefix lengths from /\(limits.lowerBound) to /\(limits.upperBound).",
                entry
            )
        }
        guard range != range.canonical else { return nil }
        return mistake(
            "Range does not begin at its first address",
            "\(entry.name), \(range), begins in the middle. Write \(range.canonical).",
            entry
        )
    }

    private func outside(_ entry: Entry) -> Diagnostic? {
        guard let outer = vpc.range, let range = entry.range, !outer.contains(range) else { return nil }
        return mistake(
            "Range outside of the VPC",
            "\(entry.name), \(range), is not within \(vpc.name), \(outer). Choose a part of \(outer).",
            entry,
            vpc
        )
    }

    private var overlaps: [Diagnostic] {
        var found: [Diagnostic] = []
        for (index, entry) in subnets.enumerated() {
            guard let range = entry.range else { continue }
            for other in subnets[..<index] {
                guard let taken = other.range, taken.overlaps(range) else { continue }
                found.append(
                    mistake(
                        "Ranges overlap",
                        "\(other.name), \(taken), and \(entry.name), \(range), share addresses."
                            + " Choose a range that no other subnet has.",
                        other,
                        entry
                    )
                )
            }
        }
        return found
    }

    private func mistake(_ summary: String, _ detail: String, _ entries: Entry...) -> Diagnostic {
        Diagnostic(
            .error,
            summary,
            detail: detail.prefix(1).uppercased() + detail.dropFirst(),
            locations: entries.compactMap(\.location)
        )
    }
}
