import Infra
import Testing

/// What the overlay and the registry say of the types, where the engine and the handlers depend on it.
struct GeneratedSchemaTests {
    @Test func vpc() {
        #expect(VPC.schema.type == "AWS::EC2::VPC")
        #expect(VPC.schema.primaryIdentifier == ["VpcId"])
        #expect(VPC.schema.createOnly.contains("CidrBlock"))
        #expect(!VPC.schema.createOnly.contains("EnableDnsSupport"))
        #expect(VPC.schema.conditionalCreateOnly == ["InstanceTenancy"])
        #expect(VPC.schema.tagProperty == "Tags")
        #expect(VPC.schema.constraints.contains(.exactlyOne(["CidrBlock", "Ipv4IpamPoolId"])))
    }

    @Test func overlayChangesIdentifiersAndOrder() {
        #expect(EIP.schema.primaryIdentifier == ["AllocationId"])
        #expect(NatGateway.schema.replacement == .deleteThenCreate)
        #expect(Role.schema.replacement == .createThenDelete)
        #expect(LogGroup.schema.createOnly.contains("LogGroupClass"))
        #expect(RolePolicy.schema.required == ["PolicyDocument", "PolicyName", "RoleName"])
    }

    @Test func equivalences() throws {
        func equivalence(_ schema: Schema, _ name: String) throws -> PropertySchema.Equivalence {
            try #require(schema.properties[name]).equivalence
        }
        #expect(try equivalence(Subnet.schema, "CidrBlock") == .cidr)
        #expect(try equivalence(Subnet.schema, "AvailabilityZone") == .exact)
        #expect(try equivalence(SecurityGroupIngress.schema, "IpProtocol") == .ipProtocol)
        #expect(try equivalence(Role.schema, "AssumeRolePolicyDocument") == .policyDocument)
        #expect(try equivalence(LogGroup.schema, "DataProtectionPolicy") == .json)
    }

    @Test func arraysKnowTheirOrder() throws {
        guard
            case .array(let rule, ordered: false, _) = try #require(
                SecurityGroup.schema.properties["SecurityGroupIngress"]
            ).kind, case .object(let members, let required, let constraints) = rule.kind
        else {
            Issue.record("rules are an unordered array of objects")
            return
        }
        #expect(required == ["IpProtocol"])
        #expect(members["IpProtocol"]?.equivalence == .ipProtocol)
        #expect(constraints.count == 1)
        for schema in [VPC.schema, Subnet.schema, FlowLog.schema, LogGroup.schema, Role.schema] {
            guard case .array(_, ordered: false, _) = try #require(schema.properties["Tags"]).kind else {
                Issue.record("\(schema.type) keeps the order of its tags")
                continue
            }
        }
    }

    @Test(arguments: [
        ("dedicated", VPC.InstanceTenancy.dedicated), ("default", .default), ("new-kind", .custom("new-kind")),
    ])
    func enumerations(_ text: String, _ expected: VPC.InstanceTenancy) throws {
        #expect(VPC.InstanceTenancy(text) == expected)
        #expect(expected.document == .string(text))
        #expect(try VPC.InstanceTenancy(document: .string(text)) == expected)
    }

    @Test func unknownMemberKindsAreRefusedWithTheirPlace() {
        let error = #expect(throws: DocumentError.self) {
            try SecurityGroup(document: ["GroupDescription": "d", "SecurityGroupIngress": [["IpProtocol": 6]]])
        }
        #expect(error?.path == "/SecurityGroupIngress/0/IpProtocol")
    }

    @Test func missingTagsAndNoTagsAreTheSame() throws {
        #expect(try VPC(document: ["Tags": []]) == VPC(document: [:]))
        #expect(VPC(tags: [:]).document == [:])
        #expect(VPC(tags: ["b": "2", "a": "1"]).document["Tags"]?.array?.first == ["Key": "a", "Value": "1"])
    }
}
