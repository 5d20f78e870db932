// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `DetachGroupPolicy` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DetachGroupPolicy.html
    public enum DetachGroupPolicy: AWSOperation {
        public typealias Input = DetachGroupPolicyRequest
        public typealias Output = Void

        public static let name = "DetachGroupPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DetachGroupPolicyRequest` of AWS Identity and Access Management.
    public struct DetachGroupPolicyRequest: Sendable, Hashable {
        /// `GroupName`.
        public var groupName: String
        /// `PolicyArn`.
        public var policyArn: String

        /// What is left out is the service's to choose.
        public init(groupName: String, policyArn: String) {
            self.groupName = groupName
            self.policyArn = policyArn
        }
    }
}

extension IAM.DetachGroupPolicyRequest {
    package func write(to form: inout FormWriter) {
        form.member("GroupName", groupName) { $0.write($1) }
        form.member("PolicyArn", policyArn) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `DetachGroupPolicy`.
    public func detachGroupPolicy(_ input: DetachGroupPolicyRequest) async throws {
        try await client.execute(DetachGroupPolicy.self, input)
    }
}
