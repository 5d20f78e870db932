// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `DeleteInstanceProfile` of AWS Identity and Access Management.
    ///
    /// Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteInstanceProfile.html
    public enum DeleteInstanceProfile: AWSOperation {
        public typealias Input = DeleteInstanceProfileRequest
        public typealias Output = Void

        public static let name = "DeleteInstanceProfile"
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

    /// `DeleteInstanceProfileRequest` of AWS Identity and Access Management.
    public struct DeleteInstanceProfileRequest: Sendable, Hashable {
        /// `InstanceProfileName`.
        public var instanceProfileName: String

        /// What is left out is the service's to choose.
        public init(instanceProfileName: String) {
            self.instanceProfileName = instanceProfileName
        }
    }
}

extension IAM.DeleteInstanceProfileRequest {
    package func write(to form: inout FormWriter) {
        form.member("InstanceProfileName", instanceProfileName) { $0.write($1) }
    }
}

extension IAM {
    /// Calls `DeleteInstanceProfile`.
    public func deleteInstanceProfile(_ input: DeleteInstanceProfileRequest) async throws {
        try await client.execute(DeleteInstanceProfile.self, input)
    }
}
