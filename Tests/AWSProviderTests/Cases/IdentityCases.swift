import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let instanceProfile = HandlerCase(
        type: "AWS::IAM::InstanceProfile",
        base: { $0.instanceProfile(role: "one") },
        updates: [("Roles", { $0.instanceProfile(role: "two") })],
        replacement: { $0.instanceProfile(role: "one", path: "/other/") },
        drift: (
            "Roles",
            { services, id in
                let profile = try await services.iam.getInstanceProfile(.init(instanceProfileName: id.description))
                let role = profile.instanceProfile?.roles?.first?.roleName
                _ = try await services.iam.removeRoleFromInstanceProfile(
                    .init(instanceProfileName: id.description, roleName: role ?? "")
                )
            }
        )
    )

    static let oidcProvider = HandlerCase(
        type: "AWS::IAM::OIDCProvider",
        base: { $0.oidcProvider() },
        updates: [
            ("ClientIdList", { $0.oidcProvider(clients: ["sts.amazonaws.com", "another"]) }),
            ("ThumbprintList", { $0.oidcProvider(thumbprint: "b") }),
            ("Tags", { $0.oidcProvider(tags: ["team": "one"]) }),
        ],
        replacement: { $0.oidcProvider(url: "https://oidc.example.org/id/TWO") },
        drift: (
            "ThumbprintList",
            { services, id in
                _ = try await services.iam.updateOpenIDConnectProviderThumbprint(
                    .init(
                        openIDConnectProviderArn: id.description,
                        thumbprintList: [String(repeating: "c", count: 40)]
                    )
                )
            }
        ),
        gaps: [
            EmulatorGap(emulator: .moto, properties: ["ClientIdList"], reason: "has no call to add a client"),
            EmulatorGap(
                emulator: .ministack,
                properties: ["ClientIdList", "ThumbprintList", "Tags", "drift"],
                reason: "has no call to change a provider"
            ),
        ]
    )
}

extension Stack {
    fileprivate mutating func instanceProfile(role chosen: String, path: String? = nil) {
        let roles = ["one", "two"].map { name in
            (name, add(name, Role(assumeRolePolicyDocument: .assumed(by: "ec2.amazonaws.com"))))
        }
        for (name, role) in roles where name == chosen {
            add("subject", InstanceProfile(roles: [role.roleName], path: path.map { Input($0) }))
        }
    }

    fileprivate mutating func oidcProvider(
        url: String = "https://oidc.example.org/id/ONE",
        clients: [Input<String>] = ["sts.amazonaws.com"],
        thumbprint: String = "a",
        tags: Tags = [:]
    ) {
        add(
            "subject",
            OIDCProvider(
                url: Input(url),
                clientIdList: clients,
                tags: tags,
                thumbprintList: [Input(String(repeating: thumbprint, count: 40))]
            )
        )
    }
}
