// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DeleteSubnet` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSubnet.html
    public enum DeleteSubnet: AWSOperation {
        public typealias Input = DeleteSubnetRequest
        public typealias Output = Void

        public static let name = "DeleteSubnet"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteSubnetRequest` of Amazon Elastic Compute Cloud.
    public struct DeleteSubnetRequest: Sendable, Hashable {
        /// `SubnetId`.
        public var subnetId: String
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(subnetId: String, dryRun: Bool? = nil) {
            self.subnetId = subnetId
            self.dryRun = dryRun
        }
    }
}

extension EC2.DeleteSubnetRequest {
    package func write(to form: inout FormWriter) {
        form.member("SubnetId", subnetId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `DeleteSubnet`.
    public func deleteSubnet(_ input: DeleteSubnetRequest) async throws {
        try await client.execute(DeleteSubnet.self, input)
    }
}
