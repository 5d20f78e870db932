// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CodePipeline {
    /// `TriggerType` of AWS CodePipeline.
    public struct TriggerType: StringEnumeration {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CreatePipeline`.
        public static var createPipeline: Self { Self(rawValue: "CreatePipeline") }
        /// `StartPipelineExecution`.
        public static var startPipelineExecution: Self { Self(rawValue: "StartPipelineExecution") }
        /// `PollForSourceChanges`.
        public static var pollForSourceChanges: Self { Self(rawValue: "PollForSourceChanges") }
        /// `Webhook`.
        public static var webhook: Self { Self(rawValue: "Webhook") }
        /// `CloudWatchEvent`.
        public static var cloudWatchEvent: Self { Self(rawValue: "CloudWatchEvent") }
        /// `PutActionRevision`.
        public static var putActionRevision: Self { Self(rawValue: "PutActionRevision") }
        /// `WebhookV2`.
        public static var webhookV2: Self { Self(rawValue: "WebhookV2") }
        /// `ManualRollback`.
        public static var manualRollback: Self { Self(rawValue: "ManualRollback") }
        /// `AutomatedRollback`.
        public static var automatedRollback: Self { Self(rawValue: "AutomatedRollback") }
    }
}
