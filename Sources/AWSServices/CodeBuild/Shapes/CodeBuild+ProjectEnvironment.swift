// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `ProjectEnvironment` of AWS CodeBuild.
    public struct ProjectEnvironment: Sendable, Hashable {
        /// `certificate`.
        public var certificate: String?
        /// `computeConfiguration`.
        public var computeConfiguration: ComputeConfiguration?
        /// `computeType`.
        public var computeType: ComputeType?
        /// `dockerServer`.
        public var dockerServer: DockerServer?
        /// `environmentVariables`.
        public var environmentVariables: [EnvironmentVariable]?
        /// `fleet`.
        public var fleet: ProjectFleet?
        /// `image`.
        public var image: String?
        /// `imagePullCredentialsType`.
        public var imagePullCredentialsType: ImagePullCredentialsType?
        /// `privilegedMode`.
        public var privilegedMode: Bool?
        /// `registryCredential`.
        public var registryCredential: RegistryCredential?
        /// `type`.
        public var type: EnvironmentType?

        /// What is left out is the service's to choose.
        public init(
            certificate: String? = nil,
            computeConfiguration: ComputeConfiguration? = nil,
            computeType: ComputeType? = nil,
            dockerServer: DockerServer? = nil,
            environmentVariables: [EnvironmentVariable]? = nil,
            fleet: ProjectFleet? = nil,
            image: String? = nil,
            imagePullCredentialsType: ImagePullCredentialsType? = nil,
            privilegedMode: Bool? = nil,
            registryCredential: RegistryCredential? = nil,
            type: EnvironmentType? = nil
        ) {
            self.certificate = certificate
            self.computeConfiguration = computeConfiguration
            self.computeType = computeType
            self.dockerServer = dockerServer
            self.environmentVariables = environmentVariables
            self.fleet = fleet
            self.image = image
            self.imagePullCredentialsType = imagePullCredentialsType
            self.privilegedMode = privilegedMode
            self.registryCredential = registryCredential
            self.type = type
        }
    }
}

extension CodeBuild.ProjectEnvironment {
    package func write(to object: inout JSONObject) {
        object.member("certificate", certificate) { .string($0) }
        object.member("computeConfiguration", computeConfiguration) { JSONObject.value($0.write(to:)) }
        object.member("computeType", computeType) { .string($0.rawValue) }
        object.member("dockerServer", dockerServer) { JSONObject.value($0.write(to:)) }
        object.member("environmentVariables", environmentVariables) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("fleet", fleet) { JSONObject.value($0.write(to:)) }
        object.member("image", image) { .string($0) }
        object.member("imagePullCredentialsType", imagePullCredentialsType) { .string($0.rawValue) }
        object.member("privilegedMode", privilegedMode) { .boolean($0) }
        object.member("registryCredential", registryCredential) { JSONObject.value($0.write(to:)) }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension CodeBuild.ProjectEnvironment {
    package init(json: JSONValue) throws {
        self.certificate = try json.member("certificate") { try $0.string() }
        self.computeConfiguration = try json.member("computeConfiguration") { try CodeBuild.ComputeConfiguration(json: $0) }
        self.computeType = try json.member("computeType") { CodeBuild.ComputeType(rawValue: try $0.string()) }
        self.dockerServer = try json.member("dockerServer") { try CodeBuild.DockerServer(json: $0) }
        self.environmentVariables = try json.member("environmentVariables") { try $0.list { try CodeBuild.EnvironmentVariable(json: $0) } }
        self.fleet = try json.member("fleet") { try CodeBuild.ProjectFleet(json: $0) }
        self.image = try json.member("image") { try $0.string() }
        self.imagePullCredentialsType = try json.member("imagePullCredentialsType") { CodeBuild.ImagePullCredentialsType(rawValue: try $0.string()) }
        self.privilegedMode = try json.member("privilegedMode") { try $0.boolean() }
        self.registryCredential = try json.member("registryCredential") { try CodeBuild.RegistryCredential(json: $0) }
        self.type = try json.member("type") { CodeBuild.EnvironmentType(rawValue: try $0.string()) }
    }
}
