// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DeleteVpc` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpc.html
    public enum DeleteVpc: AWSOperation {
        public typealias Input = DeleteVpcRequest
        public typealias Output = Void

        public static let name = "DeleteVpc"
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

    /// `DeleteVpcRequest` of Amazon Elastic Compute Cloud.
    public struct DeleteVpcRequest: Sendable, Hashable {
        /// `VpcId`.
        public var vpcId: String
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(vpcId: String, dryRun: Bool? = nil) {
            self.vpcId = vpcId
            self.dryRun = dryRun
        }
    }
}

extension EC2.DeleteVpcRequest {
    package func write(to form: inout FormWriter) {
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `DeleteVpc`.
    public func deleteVpc(_ input: DeleteVpcRequest) async throws {
        try await client.execute(DeleteVpc.self, input)
    }
}
