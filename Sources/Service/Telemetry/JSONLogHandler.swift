import Logging

/// Writes what is logged as one JSON object a line.
struct JSONLogHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel: Logger.Level
    private let output: LogOutput
    private let clock: ServiceClock

    init(level: Logger.Level, output: LogOutput = .standard, clock: ServiceClock = .system) {
        logLevel = level
        self.output = output
        self.clock = clock
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var line = JSONLine()
        line.add("time", timestampText(clock.wall()))
        line.add("level", event.level.rawValue)
        line.add("message", event.message.description)
        var all = metadata
        if let provided = metadataProvider?.get() { all.merge(provided) { $1 } }
        if let given = event.metadata { all.merge(given) { $1 } }
        for (name, value) in all.sorted(by: { $0.key < $1.key }) {
            // Hummingbird's name for what the rest of the service, and the clients, call the request id.
            line.add(name == "hb.request.id" ? "requestId" : name, json: json(value))
        }
        if let error = event.error { line.add("error", "\(error)") }
        line.add("source", event.source)
        output.append(line.finished())
    }

    private func json(_ value: Logger.MetadataValue) -> String {
        switch value {
        case .string(let text): quotedJSON(text)
        case .stringConvertible(let value):
            switch value {
            case let number as any FixedWidthInteger: "\(number)"
            case let flag as Bool: "\(flag)"
            default: quotedJSON(value.description)
            }
        case .array(let values): "[" + values.map { json($0) }.joined(separator: ",") + "]"
        case .dictionary(let values):
            "{"
                + values.sorted { $0.key < $1.key }.map { "\(quotedJSON($0.key)):\(json($0.value))" }.joined(
                    separator: ","
                ) + "}"
        @unknown default: quotedJSON("\(value)")
        }
    }
}
