import AWSClient
import AWSServices
import Testing

@Suite("What may be sent again")
struct IdempotencyTests {
    @Test("reads and settings may, creates may not")
    func rule() {
        #expect(EC2.DescribeVpcs.isIdempotent(EC2.DescribeVpcsRequest()))
        #expect(IAM.PutRolePolicy.isIdempotent(.init(policyDocument: "{}", policyName: "p", roleName: "r")))
        #expect(EC2.DeleteVpc.isIdempotent(.init(vpcId: "vpc-1")))
        #expect(!EC2.CreateVpc.isIdempotent(.init()))
        #expect(!EC2.CreateRoute.isIdempotent(.init(routeTableId: "rtb-1")))
        #expect(!IAM.CreateRole.isIdempotent(.init(assumeRolePolicyDocument: "{}", roleName: "r")))
    }

    @Test("a token makes a create harmless, and is filled in only where there is none")
    func token() {
        let input = EC2.CreateNatGatewayRequest()
        #expect(!EC2.CreateNatGateway.isIdempotent(input))
        let filled = EC2.CreateNatGateway.withToken(input) { "made" }
        #expect(filled.clientToken == "made")
        #expect(EC2.CreateNatGateway.isIdempotent(filled))
        #expect(EC2.CreateNatGateway.withToken(filled) { "other" } == filled)
    }

    @Test("made tokens are UUIDs of version 4, and differ")
    func random() {
        let tokens = (0..<100).map { _ in IdempotencyToken.random() }
        #expect(Set(tokens).count == 100)
        #expect(tokens.allSatisfy { $0.utf8.count == 36 && Array($0)[14] == "4" && "89ab".contains(Array($0)[19]) })
    }

    @Test("an empty part of a path is refused, since it would name another resource")
    func emptyLabel() {
        #expect(throws: SerializationError.self) { try EKS.DescribeCluster.request(for: .init(name: "")) }
    }
}
