import Foundation
import TestSupport

/// What somebody else sees and does in the emulator, by curl: none of our code takes part.
struct Cloud: Sendable {
    let endpoint: String

    /// Makes a call of the ec2 or query protocol.
    ///
    /// - Returns: The answer's XML.
    @discardableResult
    func call(_ service: String, _ action: String, _ parameters: [String: String] = [:]) async throws -> String {
        let version = service == "iam" ? "2010-05-08" : "2016-11-15"
        let fields = ["Action": action, "Version": version].merging(parameters) { $1 }
        let result = try await run(
            "curl",
            ["-sS", "--fail-with-body", "-H", authorization(service)]
                + fields.sorted { $0.key < $1.key }.flatMap { ["--data-urlencode", "\($0.key)=\($0.value)"] } + [
                    endpoint
                ]
        )
        guard result.exitCode == 0 else {
            throw TestFailure("\(service) \(action): \(result.output) \(result.errors)")
        }
        return result.output
    }

    /// Names of all log groups.
    func logGroups() async throws -> [String] {
        let result = try await run(
            "curl",
            [
                "-sS", "-H", authorization("logs"), "-H", "X-Amz-Target: Logs_20140328.DescribeLogGroups",
                "-H", "Content-Type: application/x-amz-json-1.1", "--data", "{}", endpoint,
            ]
        )
        struct Answer: Decodable {
            struct Group: Decodable { let logGroupName: String }
            let logGroups: [Group]
        }
        return try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8)).logGroups.map(\.logGroupName)
            .sorted()
    }

    /// The texts of all elements of a name in a listing, sorted.
    func list(
        _ service: String,
        _ action: String,
        _ element: String,
        _ parameters: [String: String] = [:]
    ) async throws -> [String] {
        let xml = try await call(service, action, parameters)
        return xml.components(separatedBy: "<\(element)>").dropFirst()
            .compactMap { $0.components(separatedBy: "</\(element)>").first }.sorted()
    }

    /// Everything that the network environment could leave behind, by kind.
    func inventory() async throws -> [String: [String]] {
        // Both stay listed for a while after they were deleted, as in AWS.
        let states = ["Filter.1.Value.1": "available", "Filter.1.Value.2": "pending"]
        let nats = states.merging(["Filter.1.Name": "state"]) { $1 }
        let endpoints = states.merging(["Filter.1.Name": "vpc-endpoint-state"]) { $1 }
        return [
            "vpc": try await list("ec2", "DescribeVpcs", "vpcId"),
            "subnet": try await list("ec2", "DescribeSubnets", "subnetId"),
            "gateway": try await list("ec2", "DescribeInternetGateways", "internetGatewayId"),
            "nat": try await list("ec2", "DescribeNatGateways", "natGatewayId", nats),
            "table": try await list("ec2", "DescribeRouteTables", "routeTableId"),
            "group": try await list("ec2", "DescribeSecurityGroups", "groupId"),
            "address": try await list("ec2", "DescribeAddresses", "allocationId"),
            "endpoint": try await list("ec2", "DescribeVpcEndpoints", "vpcEndpointId", endpoints),
            "flow log": try await list("ec2", "DescribeFlowLogs", "flowLogId"),
            "role": try await list("iam", "ListRoles", "RoleName"),
            "policy": try await list("iam", "ListPolicies", "PolicyName", ["Scope": "Local"]),
            "log group": try await logGroups(),
        ]
    }

    /// The emulators take any signature; its scope tells them the service.
    private func authorization(_ service: String) -> String {
        let scope = "AKIAIOSFODNN7EXAMPLE/20260101/us-east-1/\(service)/aws4_request"
        return "Authorization: AWS4-HMAC-SHA256 Credential=\(scope), SignedHeaders=host, Signature=0"
    }
}
