extension Environment {
    static let domainForm = Form.group(
        defaults: Domain(name: ""),
        keys: [
            .required("name", \.name, .domainName, "The name that the application is reached by."),
            .optional(
                "alternativeNames",
                \.alternativeNames,
                .list(of: .domainName, "names", count: 0...9),
                "More names of the certificate."
            ),
            .optional(
                "hostedZone",
                \.hostedZone,
                zoneForm,
                "The zone that holds the names.",
                defaultText: "none: DNS is managed elsewhere"
            ),
            .optional(
                "certificateArn",
                \.certificateArn,
                .arn(of: "a certificate", as: "certificate/1a2b", "acm"),
                "A certificate that exists, in the environment's region.",
                defaultText: "none: one is requested"
            ),
        ],
        atLeastOneOf: ["hostedZone", "certificateArn"]
    )

    private struct ExistingZone: Sendable {
        var id: String
        var name: String
    }

    private struct NewZone: Sendable {
        var name: String
    }

    private static let zoneForm: Form<Domain.Zone> = .exactlyOne(of: [
        Alternative(
            name: "existing",
            meaning: "A zone that others manage. Only the environment's own records are written.",
            form: Form.group(
                defaults: ExistingZone(id: "", name: ""),
                keys: [
                    .required(
                        "id",
                        \.id,
                        .text("the id of a hosted zone, as in Z0123456789ABC", pattern: "Z[A-Z0-9]{5,31}"),
                        "The zone's id."
                    ),
                    .required("name", \.name, .domainName, "The domain that the zone holds."),
                ]
            ).map {
                .existing(id: $0.id, name: $0.name)
            } back: { zone in
                guard case .existing(let id, let name) = zone else { return ExistingZone(id: "", name: "") }
                return ExistingZone(id: id, name: name)
            },
            covers: { zone in
                if case .existing = zone { true } else { false }
            }
        ),
        Alternative(
            name: "new",
            meaning: "A public zone of the environment's own, found once the domain above points to its name servers.",
            form: Form.group(
                defaults: NewZone(name: ""),
                keys: [.required("name", \.name, .domainName, "The domain that the zone holds.")]
            ).map {
                .new(name: $0.name)
            } back: {
                NewZone(name: $0.name)
            },
            covers: { zone in
                if case .new = zone { true } else { false }
            }
        ),
    ])

    static let loadBalancerForm = Form.group(
        defaults: LoadBalancer(),
        keys: [
            .optional(
                "deletionProtection",
                \.deletionProtection,
                .truth,
                "Whether AWS refuses to delete the load balancer."
            ),
            .optional(
                "logRetentionDays",
                \.logRetentionDays,
                .number(of: "days", in: 1...3650),
                "How long access logs are kept."
            ),
            .optional(
                "idleTimeoutSeconds",
                \.idleTimeoutSeconds,
                .number(of: "seconds", in: 1...4000),
                "How long a connection may say nothing before it is closed."
            ),
            .optional(
                "deregistrationDelaySeconds",
                \.deregistrationDelaySeconds,
                .number(of: "seconds", in: 0...3600),
                "How long a pod that is going away may finish what it has begun."
            ),
        ]
    )
}

extension Form where Value == String {
    static let domainName = text(
        "a domain name, as in shop.example.com",
        pattern: #"(?:\*\.)?(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}"#
    )
}
