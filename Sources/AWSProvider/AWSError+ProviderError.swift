import AWSClient
package import Engine

extension AWSError: ProviderError {
    package var disposition: ErrorDisposition {
        if status == 0, !isAmbiguous { return .unreachable }
        if isAccessDenied || isExpired { return .denied }
        if Self.takenCodes.contains(code) { return .taken }
        if Self.settlingCodes.contains(code) || isPropagationDelay { return .settling }
        if isNotFound { return .notFound }
        // The client has made the call again as often as it may; throttling is a refusal that will pass.
        if isThrottled { return .settling }
        return isAmbiguous ? .unknownOutcome : .refused
    }

    package var explanation: String {
        let sentence =
            status == 0
            ? "\(service) \(operation) got no answer: \(message)"
            : "\(service) refused \(operation) with \(code): \(message)"
        return sentence.hasSuffix(".") ? sentence : sentence + "."
    }

    /// Something else still uses what is to go, or something is being changed already.
    private static let settlingCodes: Set<String> = [
        "CapacityReservationPending", "ConcurrentModification", "ConcurrentModificationException", "ConflictException",
        "DeleteConflict", "DependencyViolation", "IncorrectState", "InvalidAddress.InUse", "InvalidDBInstanceState",
        "InvalidDBParameterGroupState", "InvalidDBSubnetGroupStateFault", "OperationAborted",
        "OperationAbortedException", "RequestInProgressException",
        "ResourceInUse", "ResourceInUseException", "TooManyRequestsException", "UnmodifiableEntity", "VersionInUse",
    ]

    /// Another resource has what only one can have, and may be about to let go.
    private static let takenCodes: Set<String> = [
        "PriorityInUse", "Resource.AlreadyAssociated",
    ]

    /// A role or a policy that was just written is not known everywhere in AWS for some seconds.
    /// Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
    private var isPropagationDelay: Bool {
        switch (service, code) {
        case ("CloudTrail", "InsufficientEncryptionPolicyException"),
            ("CloudTrail", "InsufficientS3BucketPolicyException"),
            ("CloudTrail", "InsufficientSnsTopicPolicyException"),
            ("CloudTrail", "InvalidCloudWatchLogsRoleArnException"):
            true
        case ("CodeBuild", "InvalidInputException"):
            message.contains("sts:AssumeRole")
        case ("CodePipeline", "InvalidStructureException"):
            message.contains("AssumeRole")
        case ("EC2", "InvalidParameter"), ("EC2", "InvalidParameterValue"):
            message.contains("assume") || message.contains("role")
        case ("EKS", "InvalidParameterException"):
            ["could not be assumed", "role params", "Managed Policies", "principalArn is invalid"]
                .contains { message.contains($0) } || message.contains("role") && message.contains("does not exist")
        case ("RDS", "InvalidParameterValue"):
            message.contains("IAM role ARN")
        case ("IAM", "MalformedPolicyDocument"):
            message.contains("Invalid principal")
        case ("S3", "MalformedPolicy"):
            message.contains("Invalid principal")
        case ("KMS", "MalformedPolicyDocumentException"):
            message.contains("invalid principals")
        default: false
        }
    }
}
