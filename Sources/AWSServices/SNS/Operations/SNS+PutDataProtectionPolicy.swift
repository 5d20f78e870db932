// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SNS {
    /// `PutDataProtectionPolicy` of Amazon Simple Notification Service.
    ///
    /// Source: https://docs.aws.amazon.com/sns/latest/api/API_PutDataProtectionPolicy.html
    public enum PutDataProtectionPolicy: AWSOperation {
        public typealias Input = PutDataProtectionPolicyInput
        public typealias Output = Void

        public static let name = "PutDataProtectionPolicy"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutDataProtectionPolicyInput` of Amazon Simple Notification Service.
    public struct PutDataProtectionPolicyInput: Sendable, Hashable {
        /// `DataProtectionPolicy`.
        public var dataProtectionPolicy: String
        /// `ResourceArn`.
        public var resourceArn: String

        /// What is left out is the service's to choose.
        public init(dataProtectionPolicy: String, resourceArn: String) {
            self.dataProtectionPolicy = dataProtectionPolicy
            self.resourceArn = resourceArn
        }
    }
}

extension SNS.PutDataProtectionPolicyInput {
    package func write(to form: inout FormWriter) {
        form.member("DataProtectionPolicy", dataProtectionPolicy) { $0.write($1) }
        form.member("ResourceArn", resourceArn) { $0.write($1) }
    }
}

extension SNS {
    /// Calls `PutDataProtectionPolicy`.
    public func putDataProtectionPolicy(_ input: PutDataProtectionPolicyInput) async throws {
        try await client.execute(PutDataProtectionPolicy.self, input)
    }
}
