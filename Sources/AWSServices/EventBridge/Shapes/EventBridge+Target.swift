// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `Target` of Amazon EventBridge.
    public struct Target: Sendable, Hashable {
        /// `AppSyncParameters`.
        public var appSyncParameters: AppSyncParameters?
        /// `Arn`.
        public var arn: String?
        /// `BatchParameters`.
        public var batchParameters: BatchParameters?
        /// `DeadLetterConfig`.
        public var deadLetterConfig: DeadLetterConfig?
        /// `EcsParameters`.
        public var ecsParameters: EcsParameters?
        /// `HttpParameters`.
        public var httpParameters: HttpParameters?
        /// `Id`.
        public var id: String?
        /// `Input`.
        public var input: String?
        /// `InputPath`.
        public var inputPath: String?
        /// `InputTransformer`.
        public var inputTransformer: InputTransformer?
        /// `KinesisParameters`.
        public var kinesisParameters: KinesisParameters?
        /// `RedshiftDataParameters`.
        public var redshiftDataParameters: RedshiftDataParameters?
        /// `RetryPolicy`.
        public var retryPolicy: RetryPolicy?
        /// `RoleArn`.
        public var roleArn: String?
        /// `RunCommandParameters`.
        public var runCommandParameters: RunCommandParameters?
        /// `SageMakerPipelineParameters`.
        public var sageMakerPipelineParameters: SageMakerPipelineParameters?
        /// `SqsParameters`.
        public var sqsParameters: SqsParameters?

        /// What is left out is the service's to choose.
        public init(
            appSyncParameters: AppSyncParameters? = nil,
            arn: String? = nil,
            batchParameters: BatchParameters? = nil,
            deadLetterConfig: DeadLetterConfig? = nil,
            ecsParameters: EcsParameters? = nil,
            httpParameters: HttpParameters? = nil,
            id: String? = nil,
            input: String? = nil,
            inputPath: String? = nil,
            inputTransformer: InputTransformer? = nil,
            kinesisParameters: KinesisParameters? = nil,
            redshiftDataParameters: RedshiftDataParameters? = nil,
            retryPolicy: RetryPolicy? = nil,
            roleArn: String? = nil,
            runCommandParameters: RunCommandParameters? = nil,
            sageMakerPipelineParameters: SageMakerPipelineParameters? = nil,
            sqsParameters: SqsParameters? = nil
        ) {
            self.appSyncParameters = appSyncParameters
            self.arn = arn
            self.batchParameters = batchParameters
            self.deadLetterConfig = deadLetterConfig
            self.ecsParameters = ecsParameters
            self.httpParameters = httpParameters
            self.id = id
            self.input = input
            self.inputPath = inputPath
            self.inputTransformer = inputTransformer
            self.kinesisParameters = kinesisParameters
            self.redshiftDataParameters = redshiftDataParameters
            self.retryPolicy = retryPolicy
            self.roleArn = roleArn
            self.runCommandParameters = runCommandParameters
            self.sageMakerPipelineParameters = sageMakerPipelineParameters
            self.sqsParameters = sqsParameters
        }
    }
}

extension EventBridge.Target {
    package func write(to object: inout JSONObject) {
        object.member("AppSyncParameters", appSyncParameters) { JSONObject.value($0.write(to:)) }
        object.member("Arn", arn) { .string($0) }
        object.member("BatchParameters", batchParameters) { JSONObject.value($0.write(to:)) }
        object.member("DeadLetterConfig", deadLetterConfig) { JSONObject.value($0.write(to:)) }
        object.member("EcsParameters", ecsParameters) { JSONObject.value($0.write(to:)) }
        object.member("HttpParameters", httpParameters) { JSONObject.value($0.write(to:)) }
        object.member("Id", id) { .string($0) }
        object.member("Input", input) { .string($0) }
        object.member("InputPath", inputPath) { .string($0) }
        object.member("InputTransformer", inputTransformer) { JSONObject.value($0.write(to:)) }
        object.member("KinesisParameters", kinesisParameters) { JSONObject.value($0.write(to:)) }
        object.member("RedshiftDataParameters", redshiftDataParameters) { JSONObject.value($0.write(to:)) }
        object.member("RetryPolicy", retryPolicy) { JSONObject.value($0.write(to:)) }
        object.member("RoleArn", roleArn) { .string($0) }
        object.member("RunCommandParameters", runCommandParameters) { JSONObject.value($0.write(to:)) }
        object.member("SageMakerPipelineParameters", sageMakerPipelineParameters) { JSONObject.value($0.write(to:)) }
        object.member("SqsParameters", sqsParameters) { JSONObject.value($0.write(to:)) }
    }
}

extension EventBridge.Target {
    package init(json: JSONValue) throws {
        self.appSyncParameters = try json.member("AppSyncParameters") { try EventBridge.AppSyncParameters(json: $0) }
        self.arn = try json.member("Arn") { try $0.string() }
        self.batchParameters = try json.member("BatchParameters") { try EventBridge.BatchParameters(json: $0) }
        self.deadLetterConfig = try json.member("DeadLetterConfig") { try EventBridge.DeadLetterConfig(json: $0) }
        self.ecsParameters = try json.member("EcsParameters") { try EventBridge.EcsParameters(json: $0) }
        self.httpParameters = try json.member("HttpParameters") { try EventBridge.HttpParameters(json: $0) }
        self.id = try json.member("Id") { try $0.string() }
        self.input = try json.member("Input") { try $0.string() }
        self.inputPath = try json.member("InputPath") { try $0.string() }
        self.inputTransformer = try json.member("InputTransformer") { try EventBridge.InputTransformer(json: $0) }
        self.kinesisParameters = try json.member("KinesisParameters") { try EventBridge.KinesisParameters(json: $0) }
        self.redshiftDataParameters = try json.member("RedshiftDataParameters") { try EventBridge.RedshiftDataParameters(json: $0) }
        self.retryPolicy = try json.member("RetryPolicy") { try EventBridge.RetryPolicy(json: $0) }
        self.roleArn = try json.member("RoleArn") { try $0.string() }
        self.runCommandParameters = try json.member("RunCommandParameters") { try EventBridge.RunCommandParameters(json: $0) }
        self.sageMakerPipelineParameters = try json.member("SageMakerPipelineParameters") { try EventBridge.SageMakerPipelineParameters(json: $0) }
        self.sqsParameters = try json.member("SqsParameters") { try EventBridge.SqsParameters(json: $0) }
    }
}
