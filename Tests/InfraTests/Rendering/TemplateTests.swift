import TestSupport
import Testing

@testable import Infra

/// What becomes of a stack's resources: their order, what is kept, their tags and names.
struct TemplateTests {
    private func resources(_ build: (inout Stack) -> Void) throws -> TemplateValue {
        var stack = Stack("test", tags: ["team": "payments"])
        build(&stack)
        return try #require(try Template(rendering: stack.validated()).value["Resources"])
    }

    @Test func theNetworkIsRendered() throws {
        let template = try Template(rendering: try makeStack(threeZones, protect: true))
        try compareWithGolden(template.value.yaml, "Tests/InfraTests/Rendering/Golden/network.yaml")
        try compareWithGolden(template.value.json, "Tests/InfraTests/Rendering/Golden/network.json")
    }

    @Test func dependsOnHoldsWhatNothingElseImplies() throws {
        let resources = try resources { stack in
            let vpc = stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
            let gateway = stack.add("gateway", InternetGateway())
            let attachment = stack.add(
                "attachment",
                VPCGatewayAttachment(vpcId: vpc.vpcId, internetGatewayId: gateway.internetGatewayId)
            )
            // The table waits for the VPC by reference, and the attachment waits for the gateway.
            stack.add("table", RouteTable(vpcId: vpc.vpcId), dependsOn: [vpc, gateway, attachment])
        }
        #expect(resources["Attachment"]?["DependsOn"] == nil)
        #expect(resources["Table"]?["DependsOn"] == "Attachment")
    }

    @Test func aPropertyThatIsCopiedStillMakesItsUserWait() throws {
        let resources = try resources { stack in
            let role = stack.add("role", Role(assumeRolePolicyDocument: PolicyDocument {}))
            let policy = stack.add(
                "policy",
                RolePolicy(policyDocument: PolicyDocument {}, policyName: "write", roleName: role.roleName)
            )
            stack.add("group", LogGroup(logGroupName: policy.policyName))
        }
        #expect(resources["Group"]?["Properties"]?["LogGroupName"] == "write")
        #expect(resources["Group"]?["DependsOn"] == "Policy")
    }

    @Test func whatIsKeptIsKeptOnReplacementToo() throws {
        let resources = try resources { stack in
            stack.add("plain", LogGroup())
            stack.add("kept", LogGroup(), retain: true)
            // A group has no snapshots.
            stack.add("copied", LogGroup(), snapshot: true)
            stack.add("database", DBInstance(), snapshot: true)
            stack.add("replica", DBInstance(sourceDBInstanceIdentifier: "x"), snapshot: true)
            // CloudFormation would take a snapshot that nobody asked for.
            stack.add("scratch", DBInstance())
        }
        func policies(_ id: String) -> [String?] {
            ["DeletionPolicy", "UpdateReplacePolicy"].map { resources[id]?[$0]?.string }
        }
        #expect(policies("Plain") == [nil, nil])
        #expect(policies("Kept") == ["Retain", "Retain"])
        #expect(policies("Copied") == [nil, nil])
        #expect(policies("Database") == ["Snapshot", "Snapshot"])
        #expect(policies("Replica") == ["Delete", "Delete"])
        #expect(policies("Scratch") == ["Delete", "Delete"])
    }

    @Test func tagsAreThoseOfAnApplyWithoutTheToken() throws {
        let resources = try resources { stack in
            stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16", tags: ["Name": "mine"]))
        }
        guard case .array(let tags)? = resources["Vpc"]?["Properties"]?["Tags"] else {
            Issue.record("no tags")
            return
        }
        let found = tags.map { "\($0["Key"]?.string ?? "")=\($0["Value"]?.string ?? "")" }
        #expect(found == ["Name=mine", "deployer:address=vpc", "deployer:stack=test", "team=payments"])
    }

    @Test func aGroupThatLetsNothingOutDoesNotGetTheDefault() throws {
        let resources = try resources { stack in
            let vpc = stack.add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
            stack.add(
                "closed",
                SecurityGroup(groupDescription: "closed", securityGroupEgress: [], vpcId: vpc.vpcId)
            )
            stack.add("open", SecurityGroup(groupDescription: "open", vpcId: vpc.vpcId))
        }
        guard case .array(let rules)? = resources["Closed"]?["Properties"]?["SecurityGroupEgress"] else {
            Issue.record("CloudFormation would open the group")
            return
        }
        #expect(rules.map { $0["CidrIp"] } == ["127.0.0.1/32"])
        #expect(resources["Open"]?["Properties"]?["SecurityGroupEgress"] == nil)
    }

    @Test func logicalIdsAreReadableAndUnique() {
        let ids = LogicalIDs(["network.app-eu-central-1a", "a.b", "a-b", "ab"])
        #expect(ids["network.app-eu-central-1a"] == "NetworkAppEuCentral1a")
        #expect(ids["ab"] == "Ab")
        #expect(ids["a.b"].hasPrefix("AB") && ids["a-b"].hasPrefix("AB") && ids["a.b"] != ids["a-b"])
        // Whoever else there is: an id that changes replaces the resource.
        #expect(LogicalIDs(["a-b", "a.b"])["a.b"] == ids["a.b"])
    }

    @Test func whatExceedsALimitIsSaid() throws {
        var stack = Stack("test")
        for index in 0...500 { stack.add("group-\(index)", LogGroup()) }
        #expect(try Template(rendering: stack).warnings.map(\.detail).first?.hasPrefix("It has 501 resources") == true)
    }
}
