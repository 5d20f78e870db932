import Engine
import Infra

/// Plans as the engine makes them for a small network, one per thing to show.
enum Fixture {
    static let vpc = Document.reference(AttributeReference(address: "network.vpc", attribute: "VpcId"))

    static func tags(_ name: String, address: String) -> Document {
        .array([
            ["Key": "Name", "Value": .string(name)],
            ["Key": "deployer:address", "Value": .string(address)],
            ["Key": "deployer:stack", "Value": "dev"],
        ])
    }

    static let creation = Plan(
        stack: "dev",
        lineage: "l1",
        serial: 0,
        changes: [
            Change(
                address: "network.vpc",
                type: "AWS::EC2::VPC",
                action: .create,
                desired: [
                    "CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": true, "EnableDnsSupport": true,
                    "Tags": tags("dev", address: "network.vpc"),
                ]
            ),
            Change(
                address: "network.app-a",
                type: "AWS::EC2::Subnet",
                action: .create,
                desired: ["CidrBlock": "10.0.1.0/24", "VpcId": vpc, "Ipv6Native": false],
                dependencies: ["network.vpc"]
            ),
            Change(
                address: "network.flow-role",
                type: "AWS::IAM::Role",
                action: .create,
                desired: [
                    "AssumeRolePolicyDocument": [
                        "Version": "2012-10-17",
                        "Statement": [
                            [
                                "Effect": "Allow", "Principal": ["Service": "vpc-flow-logs.amazonaws.com"],
                                "Action": ["sts:AssumeRole", "sts:TagSession"],
                            ]
                        ],
                    ],
                    "Description": .interpolation(["Writes the flow log of ", vpc]),
                ]
            ),
            Change(
                address: "database.secret",
                type: "AWS::SecretsManager::Secret",
                action: .create,
                desired: ["SecretString": .secret(Secret("hunter2"))]
            ),
        ],
        outputs: [OutputChange(name: "vpcId", before: nil, after: vpc)]
    )

    static let policyBefore: Document = [
        "Version": "2012-10-17",
        "Statement": [
            [
                "Sid": "Read", "Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"],
                "Resource": "arn:aws:s3:::logs/*",
            ],
            ["Sid": "Keys", "Effect": "Allow", "Action": ["kms:Decrypt"], "Resource": "*"],
        ],
    ]

    static let policyAfter: Document = [
        "Version": "2012-10-17",
        "Statement": [
            ["Sid": "Read", "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "arn:aws:s3:::logs/*"],
            [
                "Sid": "Keys", "Effect": "Allow", "Action": ["kms:Decrypt"],
                "Resource": .interpolation(["arn:aws:kms:", .reference(.init(address: "key", attribute: "Arn"))]),
            ],
        ],
    ]

    static let everything = Plan(
        stack: "dev",
        lineage: "l1",
        serial: 7,
        changes: [
            Change(address: "network.vpc", type: "AWS::EC2::VPC", action: .noOp, id: "vpc-0ab1"),
            Change(
                address: "network.app-a",
                type: "AWS::EC2::Subnet",
                action: .update,
                id: "subnet-0aa1",
                properties: [
                    PropertyChange(path: ["MapPublicIpOnLaunch"], before: true, after: false),
                    PropertyChange(path: ["Tags", "Name"], before: "app", after: "app-a"),
                    PropertyChange(path: ["Tags", "team"], before: nil, after: "payments"),
                    PropertyChange(path: ["Tags", "deployer:address"], before: "x", after: "network.app-a"),
                ],
                drift: [PropertyChange(path: ["MapPublicIpOnLaunch"], before: false, after: true)]
            ),
            Change(
                address: "network.app-b",
                type: "AWS::EC2::Subnet",
                action: .replace,
                id: "subnet-0bb1",
                properties: [
                    PropertyChange(
                        path: ["CidrBlock"],
                        before: "10.0.2.0/24",
                        after: "10.0.3.0/24",
                        forcesReplacement: true
                    ),
                    PropertyChange(path: ["VpcId"], before: "vpc-0ab1", after: vpc, forcesReplacement: true),
                ],
                waitsFor: ["network.old"],
                risk: .replacement
            ),
            Change(
                address: "network.nat-a",
                type: "AWS::EC2::NatGateway",
                action: .replace,
                id: "nat-0aa1",
                createsBeforeDelete: true,
                properties: [
                    PropertyChange(path: ["SubnetId"], before: "subnet-0bb1", after: nil, forcesReplacement: true)
                ],
                deposed: ["nat-0old"]
            ),
            Change(
                address: "access.policy",
                type: "AWS::IAM::ManagedPolicy",
                action: .update,
                id: "arn:aws:iam::000000000000:policy/access",
                properties: [PropertyChange(path: ["PolicyDocument"], before: policyBefore, after: policyAfter)]
            ),
            Change(
                address: "database.secret",
                type: "AWS::SecretsManager::Secret",
                action: .update,
                id: "secret-1",
                properties: [
                    PropertyChange(
                        path: ["SecretString"],
                        before: .secret(Secret(salt: "00", sha256: "ab")),
                        after: .secret(Secret("hunter2"))
                    )
                ],
                isIncomplete: true,
                risk: .interruption
            ),
            Change(
                address: "logs.flow",
                type: "AWS::Logs::LogGroup",
                action: .create,
                id: "/dev/flow",
                desired: ["LogGroupName": "/dev/flow", "RetentionInDays": 30],
                isGone: true
            ),
            Change(
                address: "network.public-a",
                type: "AWS::EC2::Subnet",
                action: .noOp,
                id: "subnet-0cc1",
                movedFrom: "network.public"
            ),
            Change(address: "network.old", type: "AWS::EC2::RouteTable", action: .delete, id: "rtb-0aa1"),
            Change(address: "database.old", type: "AWS::RDS::DBInstance", action: .delete, id: "old", risk: .dataLoss),
            Change(address: "network.kept", type: "AWS::EC2::EIP", action: .forget, id: "eipalloc-0aa1"),
        ],
        outputs: [
            OutputChange(name: "vpcId", before: "vpc-0ab1", after: "vpc-0ab1"),
            OutputChange(name: "zones", before: ["a"], after: ["a", "b"]),
            OutputChange(name: "oldId", before: "x", after: nil),
        ],
        settled: [
            SettledIntent(intent: intent("network.igw", "AWS::EC2::InternetGateway"), id: "igw-0aa1"),
            SettledIntent(intent: intent("network.eip-a", "AWS::EC2::EIP"), id: nil),
        ]
    )

    static let unchanged = Plan(
        stack: "dev",
        lineage: "l1",
        serial: 7,
        changes: (1...61).map { Change(address: Address("r\($0)"), type: "AWS::EC2::EIP", action: .noOp, id: "e") }
    )

    /// 2 min 30 s, of which one step takes the most.
    static let estimate = PlanEstimate(
        work: [],
        criticalPath: [
            work("network.vpc"),
            work("network.nat-a", type: "AWS::EC2::NatGateway", estimate: .seconds(110)),
            work("network.private-a", type: "AWS::EC2::Route"),
            work("network.old", .delete, type: "AWS::EC2::RouteTable", estimate: .seconds(36)),
        ]
    )

    static func intent(_ address: Address, _ type: ResourceType) -> JournalEntry.Intent {
        JournalEntry.Intent(
            address: address,
            type: type,
            token: OwnershipToken(stack: "dev", address: address, value: "0123456789abcdef0123456789abcdef"),
            properties: [:],
            dependencies: []
        )
    }

    static func work(
        _ address: Address,
        _ kind: Event.Work.Kind = .create,
        type: ResourceType = "AWS::EC2::VPC",
        estimate: Duration = .seconds(2)
    ) -> Event.Work {
        Event.Work(address: address, type: type, kind: kind, estimate: estimate)
    }
}
