extension AWSClient {
    /// What a client needs from outside: nothing in it reads the environment, the clock or the home folder.
    package struct Configuration: Sendable {
        /// As in `eu-central-1`.
        package var region: String
        package var credentials: any CredentialsProvider
        package var transport: any HTTPTransport
        package var time: TimeSource
        package var endpoints: EndpointSettings
        package var retry: RetryPolicy
        package var timeouts: Timeouts
        /// A number from 0 up to but not including 1, for jitter.
        package var random: @Sendable () -> Double
        package var observer: RequestObserver?
        /// Value of the `User-Agent` header.
        package var userAgent: String

        package init(
            region: String,
            credentials: any CredentialsProvider,
            transport: any HTTPTransport,
            time: TimeSource,
            endpoints: EndpointSettings = EndpointSettings(),
            retry: RetryPolicy = RetryPolicy(),
            timeouts: Timeouts = Timeouts(),
            random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) },
            observer: RequestObserver? = nil,
            userAgent: String = "deployer"
        ) {
            self.region = region
            self.credentials = credentials
            self.transport = transport
            self.time = time
            self.endpoints = endpoints
            self.retry = retry
            self.timeouts = timeouts
            self.random = random
            self.observer = observer
            self.userAgent = userAgent
        }
    }
}
