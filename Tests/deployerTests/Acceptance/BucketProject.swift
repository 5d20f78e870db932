import Foundation
import Synchronization
import TestSupport

/// A project whose state is in the emulator's S3, behind a proxy that can kill a run and move S3's clock.
struct BucketProject: Sendable {
    static let bucket = "shop-states"
    static let folder = "/\(bucket)/shop/dev"

    let project: NetworkProject
    let surroundings: Surroundings

    var deployer: Deployer { project.deployer }
    var proxy: AWSProxy { project.proxy }

    /// What happens to the run under test.
    final class Surroundings: Sendable {
        private struct Contents {
            var victim: ChildProcess?
            var shots = Int.max
            var secondsAhead = 0.0
        }

        private let contents = Mutex(Contents())
        private let isAimed = DispatchSemaphore(value: 0)

        /// Kills the run under test when the emulator has answered its request of this number, from 0.
        func kill(at number: Int) { contents.withLock { $0.shots = number } }

        func aim(at process: ChildProcess) {
            contents.withLock { $0.victim = process }
            isAimed.signal()
        }

        /// Moves the emulator's clock, as far as answers tell it.
        func advance(seconds: Double) { contents.withLock { $0.secondsAhead += seconds } }

        fileprivate func judge(_ request: AWSProxy.Request) -> AWSProxy.Verdict {
            let isHit = contents.withLock { contents in
                guard contents.shots != .max else { return false }
                contents.shots -= 1
                if contents.shots >= 0 { return false }
                contents.shots = .max
                return true
            }
            guard isHit else { return .pass }
            isAimed.wait()
            contents.withLock { $0.victim }?.signal(SIGKILL)
            return .drop
        }

        fileprivate func edit(_ answer: [UInt8]) -> [UInt8] {
            let seconds = contents.withLock { $0.secondsAhead }
            guard seconds > 0, let end = answer.firstRange(of: Array("\r\n\r\n".utf8)) else { return answer }
            let format = DateFormatter()
            format.locale = Locale(identifier: "en_US_POSIX")
            format.timeZone = TimeZone(identifier: "GMT")
            format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss 'GMT'"
            let lines = String(decoding: answer[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
            let moved = lines.map { line in
                guard line.lowercased().hasPrefix("date: "), let date = format.date(from: String(line.dropFirst(6)))
                else { return line }
                return "Date: \(format.string(from: date.addingTimeInterval(seconds)))"
            }
            return Array(moved.joined(separator: "\r\n").utf8) + answer[end.lowerBound...]
        }
    }

    init(_ kind: Emulator.Kind) async throws {
        let surroundings = Surroundings()
        self.surroundings = surroundings
        project = try await NetworkProject(
            kind,
            judge: { surroundings.judge($0) },
            edit: { surroundings.edit($1) }
        )
        try write()
    }

    /// Writes the environment's file: one zone, and the state in the bucket.
    func write(state: Bool = true, leaseSeconds: Int = 60) throws {
        try project.write(zones: ["a"], natGateways: "none")
        guard state else { return }
        let text = try deployer.folder.read("environments/dev.yaml")
        let block =
            "state:\n  s3:\n    bucket: \(Self.bucket)\n    keyPrefix: shop/dev\n    leaseSeconds: \(leaseSeconds)\n"
        try deployer.folder.write(block + text, to: "environments/dev.yaml")
    }

    /// Requests to S3 since the last reset, as `GET state.json`.
    var stateRequests: [String] {
        proxy.requests.filter { $0.service == "s3" }.map { request in
            let path = request.target.prefix { $0 != "?" }
            if request.method == "POST" { return "POST delete" }
            if path == "/\(Self.bucket)" || path == "/\(Self.bucket)/" { return "\(request.method) list" }
            let name = path.dropFirst(Self.folder.count + 1)
            return "\(request.method) \(name.hasPrefix("journal/") ? "journal" : String(name))"
        }
    }
}
