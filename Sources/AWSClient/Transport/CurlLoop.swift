import CCurl
import Synchronization

/// The thread that drives libcurl's multi handle. Other threads only leave orders and wake it up.
///
/// `@unchecked Sendable`: `transfers` belongs to the thread alone; libcurl allows `curl_multi_wakeup`, and no other
/// function of the handle, from elsewhere.
final class CurlLoop: @unchecked Sendable {
    typealias Continuation = CheckedContinuation<HTTPResponse, any Error>

    private enum Order {
        case start(CurlTransfer, Continuation)
        case cancel(CurlTransfer)
        case stop
    }

    private let multi: UnsafeMutableRawPointer
    private let orders = Mutex<[Order]>([])
    private var transfers: [UnsafeMutableRawPointer: (transfer: CurlTransfer, continuation: Continuation)] = [:]

    private static let isLibraryReady: Bool = shim_global_init() == CURLE_OK

    /// A loop whose thread runs until `stop`.
    static func started() throws(TransportError) -> CurlLoop {
        guard isLibraryReady, let multi = curl_multi_init() else {
            throw TransportError(.invalidRequest, "libcurl cannot be initialized", mayHaveBeenSent: false)
        }
        let loop = CurlLoop(multi)
        let context = Unmanaged.passRetained(loop)
        let result = shim_start_thread(
            { context in
                if let context { Unmanaged<CurlLoop>.fromOpaque(context).takeRetainedValue().run() }
                return nil
            },
            context.toOpaque()
        )
        guard result == 0 else {
            context.release()
            throw TransportError(.invalidRequest, "no thread for the network: errno \(result)", mayHaveBeenSent: false)
        }
        return loop
    }

    private init(_ multi: UnsafeMutableRawPointer) {
        self.multi = multi
        shim_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, Self.connectionsPerHost)
        shim_multi_set_long(multi, CURLMOPT_MAXCONNECTS, Self.keptConnections)
    }

    deinit {
        curl_multi_cleanup(multi)
    }

    /// Further requests to a host wait in libcurl.
    private static let connectionsPerHost = 32
    private static let keptConnections = 64

    func start(_ transfer: CurlTransfer, _ continuation: Continuation) {
        give(.start(transfer, continuation))
    }

    func cancel(_ transfer: CurlTransfer) {
        transfer.isCancelled.store(true, ordering: .releasing)
        give(.cancel(transfer))
    }

    func stop() {
        give(.stop)
    }

    private func give(_ order: Order) {
        orders.withLock { $0.append(order) }
        curl_multi_wakeup(multi)
    }

    // MARK: On the thread

    private func run() {
        while follow(takeOrders()) {
            var running: Int32 = 0
            curl_multi_perform(multi, &running)
            finishDone()
            // The next order wakes it up; libcurl shortens the wait where a timeout of its own is due earlier.
            curl_multi_poll(multi, nil, 0, 60_000, nil)
        }
        for transfer in transfers.values.map(\.transfer) {
            end(transfer, CancellationError())
        }
    }

    private func takeOrders() -> [Order] {
        orders.withLock { orders in
            defer { orders = [] }
            return orders
        }
    }

    /// - Returns: Whether to go on.
    private func follow(_ orders: [Order]) -> Bool {
        var goesOn = true
        for order in orders {
            switch order {
            case .start(let transfer, let continuation):
                begin(transfer, continuation)
            case .cancel(let transfer):
                end(transfer, CancellationError())
            case .stop:
                goesOn = false
            }
        }
        return goesOn
    }

    private func begin(_ transfer: CurlTransfer, _ continuation: Continuation) {
        // A cancellation may come before its request, never unseen.
        if transfer.isCancelled.load(ordering: .acquiring) {
            continuation.resume(throwing: CancellationError())
            return
        }
        transfer.attachCallbacks()
        let code = curl_multi_add_handle(multi, transfer.easy)
        guard code == CURLM_OK else {
            let message = "libcurl takes no more requests: \(String(cString: curl_multi_strerror(code)))"
            continuation.resume(throwing: TransportError(.invalidRequest, message, mayHaveBeenSent: false))
            return
        }
        transfers[transfer.easy] = (transfer, continuation)
    }

    private func end(_ transfer: CurlTransfer, _ error: any Error) {
        guard let entry = transfers.removeValue(forKey: transfer.easy) else { return }
        curl_multi_remove_handle(multi, transfer.easy)
        entry.continuation.resume(throwing: error)
    }

    private func finishDone() {
        var remaining: Int32 = 0
        while let message = curl_multi_info_read(multi, &remaining) {
            guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
            let code = message.pointee.data.result
            guard let entry = transfers.removeValue(forKey: easy) else { continue }
            curl_multi_remove_handle(multi, easy)
            entry.continuation.resume(with: entry.transfer.result(code))
        }
    }
}
