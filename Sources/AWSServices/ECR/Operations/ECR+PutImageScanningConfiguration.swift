// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `PutImageScanningConfiguration` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImageScanningConfiguration.html
    public enum PutImageScanningConfiguration: AWSOperation {
        public typealias Input = PutImageScanningConfigurationRequest
        public typealias Output = PutImageScanningConfigurationResponse

        public static let name = "PutImageScanningConfiguration"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "AmazonEC2ContainerRegistry_V20150921.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `PutImageScanningConfigurationRequest` of Amazon Elastic Container Registry.
    public struct PutImageScanningConfigurationRequest: Sendable, Hashable {
        /// `imageScanningConfiguration`.
        public var imageScanningConfiguration: ImageScanningConfiguration
        /// `repositoryName`.
        public var repositoryName: String
        /// `registryId`.
        public var registryId: String?

        /// What is left out is the service's to choose.
        public init(
            imageScanningConfiguration: ImageScanningConfiguration,
            repositoryName: String,
            registryId: String? = nil
        ) {
            self.imageScanningConfiguration = imageScanningConfiguration
            self.repositoryName = repositoryName
            self.registryId = registryId
        }
    }

    /// `PutImageScanningConfigurationResponse` of Amazon Elastic Container Registry.
    public struct PutImageScanningConfigurationResponse: Sendable, Hashable {
        /// `imageScanningConfiguration`.
        public var imageScanningConfiguration: ImageScanningConfiguration?
        /// `registryId`.
        public var registryId: String?
        /// `repositoryName`.
        public var repositoryName: String?

        /// What is left out is the service's to choose.
        public init(
            imageScanningConfiguration: ImageScanningConfiguration? = nil,
            registryId: String? = nil,
            repositoryName: String? = nil
        ) {
            self.imageScanningConfiguration = imageScanningConfiguration
            self.registryId = registryId
            self.repositoryName = repositoryName
        }
    }
}

extension ECR.PutImageScanningConfigurationRequest {
    package func write(to object: inout JSONObject) {
        object.member("imageScanningConfiguration", imageScanningConfiguration) { JSONObject.value($0.write(to:)) }
        object.member("repositoryName", repositoryName) { .string($0) }
        object.member("registryId", registryId) { .string($0) }
    }
}

extension ECR.PutImageScanningConfigurationResponse {
    package init(json: JSONValue) throws {
        self.imageScanningConfiguration = try json.member("imageScanningConfiguration") { try ECR.ImageScanningConfiguration(json: $0) }
        self.registryId = try json.member("registryId") { try $0.string() }
        self.repositoryName = try json.member("repositoryName") { try $0.string() }
    }
}

extension ECR {
    /// Calls `PutImageScanningConfiguration`.
    @discardableResult
    public func putImageScanningConfiguration(_ input: PutImageScanningConfigurationRequest) async throws -> PutImageScanningConfigurationResponse {
        try await client.execute(PutImageScanningConfiguration.self, input)
    }
}
