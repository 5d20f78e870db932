import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let role = HandlerCase(
        type: "AWS::IAM::Role",
        base: {
            $0.add("subject", Role(assumeRolePolicyDocument: .assumed(by: "ec2.amazonaws.com"), description: "one"))
        },
        updates: [
            ("AssumeRolePolicyDocument", { $0.role(service: "eks.amazonaws.com") }),
            ("Description", { $0.role(description: "two") }),
            ("MaxSessionDuration", { $0.role(duration: 7200) }),
            ("Policies", { $0.role(policies: [.init(policyDocument: .reading("a"), policyName: "inline")]) }),
            ("Policies changed", { $0.role(policies: [.init(policyDocument: .reading("b"), policyName: "inline")]) }),
            ("ManagedPolicyArns", { $0.role(managed: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]) }),
            ("Tags", { $0.role(tags: ["team": "one"]) }),
        ],
        replacement: { $0.role(path: "/other/") },
        drift: (
            "Description",
            { services, id in
                _ = try await services.iam.updateRole(.init(roleName: id.description, description: "by hand"))
            }
        )
    )

    static let rolePolicy = HandlerCase(
        type: "AWS::IAM::RolePolicy",
        base: { $0.rolePolicy("inline", bucket: "a") },
        updates: [("PolicyDocument", { $0.rolePolicy("inline", bucket: "b") })],
        replacement: { $0.rolePolicy("another", bucket: "a") },
        drift: (
            "PolicyDocument",
            { services, id in
                _ = try await services.iam.putRolePolicy(
                    .init(policyDocument: openPolicy, policyName: id.parts[0], roleName: id.parts[1])
                )
            }
        ),
        carriesToken: false
    )

    static let managedPolicy = HandlerCase(
        type: "AWS::IAM::ManagedPolicy",
        base: { $0.managedPolicy(bucket: "a") },
        updates: [
            ("PolicyDocument", { $0.managedPolicy(bucket: "b") }),
            ("PolicyDocument again", { $0.managedPolicy(bucket: "c") }),
            ("Roles", { $0.managedPolicy(bucket: "c", isAttached: true) }),
        ],
        replacement: { $0.managedPolicy(bucket: "a", description: "another") },
        drift: (
            "PolicyDocument",
            { services, id in
                _ = try await services.iam.createPolicyVersion(
                    .init(policyArn: id.description, policyDocument: openPolicy, setAsDefault: true)
                )
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .moto,
                properties: ["PermissionsBoundaryUsageCount"],
                reason: "GetPolicy does not count boundaries"
            )
        ]
    )

    private static let openPolicy =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#
}

extension HandlerCase {
    static let logGroup = HandlerCase(
        type: "AWS::Logs::LogGroup",
        base: { $0.add("subject", LogGroup(retentionInDays: 7)) },
        updates: [
            ("RetentionInDays", { $0.add("subject", LogGroup(retentionInDays: 30)) }),
            ("Tags", { $0.add("subject", LogGroup(retentionInDays: 30, tags: ["team": "one"])) }),
            ("RetentionInDays removed", { $0.add("subject", LogGroup(tags: ["team": "one"])) }),
        ],
        replacement: { $0.add("subject", LogGroup(logGroupName: "/deployer/handler-suite/other", retentionInDays: 7)) },
        drift: (
            "RetentionInDays",
            { services, id in
                _ = try await services.logs.putRetentionPolicy(
                    .init(logGroupName: id.description, retentionInDays: 14)
                )
            }
        )
    )
}

extension PolicyDocument {
    fileprivate static func reading(_ bucket: String) -> PolicyDocument {
        PolicyDocument {
            Statement(.allow, actions: ["s3:GetObject"], resources: ["arn:aws:s3:::\(bucket)/*"])
        }
    }
}

extension Stack {
    fileprivate mutating func role(
        service: String = "ec2.amazonaws.com",
        description: String = "one",
        duration: Int? = nil,
        path: String? = nil,
        policies: [Role.Policy]? = nil,
        managed: [Input<ManagedPolicy.ARN>]? = nil,
        tags: Tags = [:]
    ) {
        add(
            "subject",
            Role(
                assumeRolePolicyDocument: .assumed(by: service),
                description: Input(description),
                managedPolicyArns: managed,
                maxSessionDuration: duration.map { Input($0) },
                path: path.map { Input($0) },
                policies: policies,
                tags: tags
            )
        )
    }

    fileprivate mutating func rolePolicy(_ name: String, bucket: String) {
        let role = add("role", Role(assumeRolePolicyDocument: .assumed(by: "ec2.amazonaws.com")))
        add(
            "subject",
            RolePolicy(policyDocument: .reading(bucket), policyName: Input(name), roleName: role.roleName)
        )
    }

    fileprivate mutating func managedPolicy(bucket: String, description: String = "one", isAttached: Bool = false) {
        let role = add("role", Role(assumeRolePolicyDocument: .assumed(by: "ec2.amazonaws.com")))
        add(
            "subject",
            ManagedPolicy(
                policyDocument: .reading(bucket),
                description: Input(description),
                roles: isAttached ? [role.roleName] : nil
            )
        )
    }
}
