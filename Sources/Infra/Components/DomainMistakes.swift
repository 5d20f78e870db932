/// What is wrong with the settings of a domain, found before anything is made.
struct DomainMistakes {
    private let settings: Environment.Domain
    private let region: String

    init(_ settings: Environment.Domain, region: String) {
        self.settings = settings
        self.region = region
    }

    var all: [Diagnostic] { [neither, certificateElsewhere].compactMap { $0 } + outsiders }

    private var neither: Diagnostic? {
        guard settings.hostedZone == nil, settings.certificateArn == nil else { return nil }
        return mistake(
            "Domain without a hosted zone or a certificate",
            "\(settings.name) needs a hosted zone, where the records are written that prove it to ACM, or the ARN of a "
                + "certificate that exists. Plain HTTP is not served.",
            "name"
        )
    }

    private var certificateElsewhere: Diagnostic? {
        guard let arn = settings.certificateArn else { return nil }
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count >= 6, parts[0] == "arn", parts[2] == "acm", parts[3] == region { return nil }
        return mistake(
            "Certificate that the load balancer cannot use",
            "\(arn) is not the ARN of an ACM certificate in \(region). A load balancer takes certificates of its own region "
                + "only, as in arn:aws:acm:\(region):111122223333:certificate/….",
            "certificateArn"
        )
    }

    private var outsiders: [Diagnostic] {
        guard let zone = settings.hostedZone?.name.lowercased() else { return [] }
        return settings.names.filter { $0 != zone && !$0.hasSuffix(".\(zone)") }.map { name in
            mistake(
                "Name outside of the hosted zone",
                "\(name) is not in the zone \(zone), so its records cannot be written there. Take a name that ends in "
                    + ".\(zone), or another zone.",
                name == settings.name.lowercased() ? "name" : "alternativeNames"
            )
        }
    }

    private func mistake(_ summary: String, _ detail: String, _ key: String) -> Diagnostic {
        Diagnostic(.error, summary, detail: detail, locations: [settings.locations[key]].compactMap { $0 })
    }
}
