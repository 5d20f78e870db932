import AWSClient
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import UnixSignals

/// A running service around its routes: edge, operations, what works in the background, and the order in which it ends.
struct Assembly: Sendable {
    let edge: EdgeServices
    let operations: Operations
    private let configuration: Configuration
    private let background: [any Service]
    private let database: any Database
    private let output: LogOutput
    private let logger: Logger

    /// `database`: Closed by `group` when all else has ended.
    /// `checks`: What `/readyz` asks beside the database.
    /// `transport`: Fetches key sets and sends spans.
    /// `output`: Takes the log lines of requests.
    /// Throws: `InvalidURL` where the collector's address is none.
    init(
        _ configuration: Configuration,
        database: any Database,
        checks: [Health.Check],
        transport: any HTTPTransport,
        registry: MetricsRegistry,
        output: LogOutput,
        clock: ServiceClock,
        logger: Logger
    ) throws {
        self.configuration = configuration
        self.database = database
        self.output = output
        self.logger = logger
        let (limits, observability) = (configuration.limits, configuration.observability)
        let pool: @Sendable () -> DatabaseStatistics = { database.statistics }
        let (access, keyCheck) = Self.access(configuration.access, database, transport, clock, logger)
        let health = Health(checks: [Self.databaseCheck(database, logger)] + checks + keyCheck, clock: clock)
        let process = ProcessMetrics(pool: pool, eventLoopDelays: Self.eventLoopDelays(clock), began: clock.wall())
        let embedded = observability.metrics == .emf ? EmbeddedMetrics(namespace: observability.metricsNamespace) : nil
        let deadlines = Deadlines(clock: clock)
        let spans = try SpanExporter(
            observability,
            transport: transport,
            registry: registry,
            logger: logger,
            clock: .continuous
        )
        operations = Operations(health: health, registry: registry, process: process)
        edge = EdgeServices(
            limits: limits,
            requestTimeout: limits.requestTimeout.nanoseconds,
            traceRatio: observability.traceRatio,
            cors: CORSPolicy(origins: configuration.corsOrigins, maximumAge: configuration.corsMaximumAge),
            health: health,
            admission: Admission(
                limit: limits.concurrentRequests,
                poolQueue: configuration.database.poolQueue,
                pool: pool
            ),
            deadlines: deadlines,
            access: access,
            rateLimit: limits.rate > 0 ? RateLimit(quota: limits.rate, window: limits.rateWindow, clock: clock) : nil,
            metrics: RequestMetrics(registry),
            log: RequestLog(level: observability.logLevel, output: output, clock: clock, embedded: embedded),
            spans: spans,
            clock: clock
        )
        var background: [any Service] = [deadlines]
        if let spans { background.append(spans) }
        if let embedded {
            background.append(
                MetricsLog(
                    embedded: embedded,
                    process: process,
                    service: observability.serviceName,
                    output: output,
                    clock: clock
                )
            )
        }
        self.background = background
    }

    /// The HTTP server in front of a responder.
    ///
    /// `responder`: The routes, `operations` among them.
    /// `server`: What the connections speak. Default: HTTP/1.1 without TLS, which the load balancer ends.
    /// `onServerRunning`: Called when it listens.
    func application<Responder: HTTPResponder<ServiceContext>>(
        _ responder: Responder,
        server: (HTTP1Channel.Configuration) throws -> HTTPServerBuilder = { .pinned(configuration: $0) },
        onServerRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
    ) rethrows -> Application<Edge<Responder>> {
        let (settings, limits) = (configuration.server, configuration.limits)
        let idleTimeout = TimeAmount.nanoseconds(settings.idleTimeout.nanoseconds)
        let channel = HTTP1Channel.Configuration(
            additionalChannelHandlers: [Framing(), ProtocolErrors(), StalledWrites(limit: idleTimeout)],
            idleTimeout: idleTimeout,
            httpDecoderConfiguration: .init(
                // The first line counts as one field.
                maxHeaderFieldSize: max(limits.headers, limits.url + 64),
                maxHeaderListSize: limits.headers,
                maxHeaderFieldCount: 256
            )
        )
        return Application(
            responder: Edge(inner: responder, services: edge),
            server: try server(channel),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port),
                backlog: 1024,
                availableConnectionsDelegate: MaximumAvailableConnections(limits.connections, logger: logger)
            ),
            onServerRunning: onServerRunning,
            logger: logger
        )
    }

    /// Everything that runs, until SIGTERM or SIGINT.
    ///
    /// The end goes backwards through the services: not ready any more, no more connections, running requests to their end, spans and
    /// lines written, database closed.
    ///
    /// `application`: What `application` made.
    /// `others`: What works in the background beside it, and needs the database.
    /// `signals`: Which ones end it.
    func group(
        _ application: some Service,
        beside others: [any Service] = [],
        signals: [UnixSignal] = [.sigterm, .sigint]
    ) -> ServiceGroup {
        let settings = configuration.server
        let closing = Closing(health: edge.health, logger: logger) { [database, output] in
            await database.close()
            output.flush()
        }
        let drain = Drain(health: edge.health, delay: settings.shutdownDelay, logger: logger)
        var group = ServiceGroupConfiguration(
            services: [closing] + background + others + [application, drain],
            gracefulShutdownSignals: signals,
            logger: logger
        )
        group.maximumGracefulShutdownDuration = settings.shutdownDelay + settings.shutdownTimeout
        return ServiceGroup(configuration: group)
    }

    private static func access(
        _ settings: AccessSettings,
        _ database: any Database,
        _ transport: any HTTPTransport,
        _ clock: ServiceClock,
        _ logger: Logger
    ) -> (Access?, [Health.Check]) {
        guard settings.isConfigured else { return (nil, []) }
        var access = Access()
        var checks: [Health.Check] = []
        if let place = settings.keySet {
            let keys = KeySource(
                place,
                lifetime: settings.keySetLifetime,
                transport: transport,
                clock: clock,
                logger: logger
            )
            access.tokens = TokenVerifier(settings, keys: keys, clock: clock)
            checks.append(.init(name: "keys") { await keys.hasKeys ? nil : "there are no keys to verify tokens with" })
        }
        if settings.acceptsKeys { access.keys = APIKeyVerifier(APIKeyStore(database: database), clock: clock) }
        return (access, checks)
    }

    private static func databaseCheck(_ database: any Database, _ logger: Logger) -> Health.Check {
        .init(name: "database") {
            do {
                try await database.ping()
                return nil
            } catch {
                logger.warning("The database does not answer", metadata: ["error": "\(error)"])
                return "it does not answer"
            }
        }
    }

    /// Hands each event loop a task and looks how long it waits.
    private static func eventLoopDelays(_ clock: ServiceClock) -> @Sendable () async -> [Int64] {
        {
            var delays: [Int64] = []
            for loop in MultiThreadedEventLoopGroup.singleton.makeIterator() {
                let begin = clock.monotonic()
                do {
                    delays.append(try await loop.submit { clock.monotonic() - begin }.get())
                } catch {
                    // The loop has ended, and so does the process.
                    continue
                }
            }
            return delays
        }
    }
}
