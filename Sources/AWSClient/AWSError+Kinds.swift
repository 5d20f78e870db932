/// What an error means, told by the service's code. A status alone decides only where S3 answers a HEAD, which has no
/// body to hold a code.
extension AWSError {
    /// The thing asked for does not exist. Never true of a refusal: a 403 says nothing about what exists.
    public var isNotFound: Bool {
        guard !isAccessDenied, status != 403 else { return false }
        if code.contains("NotFound") || code.hasPrefix("NoSuch") { return true }
        return code == "HTTP404" && isHeadOfS3
    }

    /// The caller may not do this.
    public var isAccessDenied: Bool {
        Self.accessDeniedCodes.contains(code) || (code == "HTTP403" && isHeadOfS3)
    }

    /// Too many requests: the service wants to be asked more slowly.
    public var isThrottled: Bool {
        Self.throttlingCodes.contains(code) || code == "HTTP429"
    }

    /// The credentials' time is over; with fresh ones the call may succeed.
    public var isExpired: Bool {
        Self.expiredCodes.contains(code)
    }

    /// The request's date was too far from the service's clock, or its signature did not fit, which that may cause.
    var mayBeClockSkew: Bool {
        Self.clockSkewCodes.contains(code)
    }

    private var isHeadOfS3: Bool {
        service == "S3" && operation.hasPrefix("Head")
    }

    private static let accessDeniedCodes: Set<String> = [
        "AccessDenied", "AccessDeniedException", "AccessDeniedFault", "AllAccessDisabled", "AuthorizationError",
        "AuthorizationErrorException", "ForbiddenException", "NotAuthorized", "NotAuthorizedException",
        "UnauthorizedAccess", "UnauthorizedException", "UnauthorizedOperation",
    ]

    /// The codes that SDKs count as throttling in their standard retry mode.
    /// Source: https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
    private static let throttlingCodes: Set<String> = [
        "BandwidthLimitExceeded", "EC2ThrottledException", "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled",
        "RequestThrottledException", "SlowDown", "Throttling", "ThrottlingException", "ThrottledException",
        "TooManyRequestsException", "TransactionInProgressException",
    ]

    private static let expiredCodes: Set<String> = [
        "ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired",
    ]

    private static let clockSkewCodes: Set<String> = [
        "AuthFailure", "InvalidSignatureException", "RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    ]
}
