package import Engine
import Infra

/// The lock: a lease that this process holds, and renews while it works.
struct HeldLease {
    var lease: Lease
    /// Of `lock.json`.
    var etag: String
    /// Since the last renewal was asked for.
    var sinceRenewal: Stopwatch
    /// Whether somebody else has it now.
    var isLost = false
    /// Whether it is known what became of every write.
    var isSettled = true
}

extension S3Backend {
    package func lock(_ request: Lock) async throws {
        for _ in 1...5 {
            let found = try await objects.get(Self.lockName)
            let earlier = try found.map { try lease($0) }
            if let found, let earlier, earlier.isHeld(age: found.age) { throw StateLocked(holder: earlier.lock) }
            if try await take(request, from: earlier, found) { return }
        }
        throw objects.place.unusable("\(objects.place.url(Self.lockName)) changes all the time. Try again.")
    }

    package func unlock(_ lock: Lock) async throws {
        guard held?.lease.lock == lock else { return }
        heartbeat?.cancel()
        heartbeat = nil
        // It may be what the last content of the object is.
        if let renewal { _ = await renewal.result }
        guard let held, held.lease.lock == lock else { return }
        self.held = nil
        cursor = nil
        if held.isLost { return }
        var lease = held.lease
        lease.ending = held.isSettled && underWay == 0 ? .released : .unsettled
        var condition = S3Objects.Condition.unchanged(held.etag)
        for _ in 1...2 {
            guard case .refused(let found?) = try await objects.put(Self.lockName, try bytes(lease), if: condition),
                try self.lease(found).lock == lock
            else { return }
            // A renewal whose answer was never seen.
            condition = .unchanged(found.etag)
        }
    }

    package func holder() async throws -> Lock? {
        guard let found = try await objects.get(Self.lockName) else { return nil }
        let lease = try lease(found)
        return lease.isHeld(age: found.age) ? lease.lock : nil
    }

    /// Takes the lock over, closes what its holder could still write to, and gives it back.
    package func breakLock(_ id: String) async throws {
        for _ in 1...5 {
            let found = try await objects.get(Self.lockName)
            let earlier = try found.map { try lease($0) }
            guard let found, let earlier, earlier.isHeld(age: found.age), !id.isEmpty, earlier.lock.id.hasPrefix(id)
            else {
                let isHeld = found.flatMap { found in earlier?.isHeld(age: found.age) } ?? false
                throw LockNotHeld(asked: id, holder: isHeld ? earlier?.lock : nil)
            }
            var breaker = earlier.lock
            breaker.id = newID()
            breaker.operation = "unlock"
            if try await take(breaker, from: earlier, found) { return try await unlock(breaker) }
        }
        throw objects.place.unusable("\(objects.place.url(Self.lockName)) changes all the time. Try again.")
    }

    /// 32 hexadecimal digits that nobody has had before.
    private func newID() -> String {
        (0..<4).map { _ in String(String(UInt64(UInt32.random(in: .min ... .max)) + 1 << 32, radix: 16).dropFirst()) }
            .joined()
    }

    /// Writes the lock's object anew where it is still as it was found.
    ///
    /// - Returns: Whether this process holds it now.
    private func take(_ lock: Lock, from earlier: Lease?, _ found: S3Objects.Found?) async throws -> Bool {
        let lease = Lease(lock: lock, seconds: leaseSeconds)
        let watch = Stopwatch(clock)
        guard case .written(let etag) = try await objects.put(Self.lockName, try bytes(lease), if: .init(found)) else {
            return false
        }
        cursor = nil
        held = HeldLease(lease: lease, etag: etag, sinceRenewal: watch)
        if earlier?.mayWrite == true {
            do { try await closeBehind(earlier) } catch {
                // Whoever comes next has to do it.
                held?.isSettled = false
                try await unlock(lock)
                throw error
            }
        }
        beginHeartbeat()
        return true
    }

    // MARK: Renewal

    /// Makes sure that this process still holds the lock, as far as it can know without a request.
    ///
    /// - Throws: `LockLost`, also where the lease is over by this process's own clock and somebody else has it now.
    func requireLease(_ lock: Lock) async throws {
        guard let held, held.lease.lock == lock, !held.isLost else { throw LockLost(lock: lock) }
        if held.sinceRenewal.elapsed >= .seconds(held.lease.seconds) { try await renew() }
    }

    /// The error of a holder who is none any more.
    func lose(_ lock: Lock) -> LockLost {
        if held?.lease.lock == lock { held?.isLost = true }
        return LockLost(lock: lock)
    }

    private func beginHeartbeat() {
        heartbeat?.cancel()
        let interval = Duration.seconds(leaseSeconds) / 4
        heartbeat = Task { [weak self, clock] in
            while true {
                do { try await clock.sleep(for: interval) } catch { return }
                guard let self else { return }
                // What cannot be reached now is tried again, at the latest before the next write.
                do { try await self.renew() } catch is LockLost { return } catch {}
            }
        }
    }

    /// Renews the lease.
    ///
    /// - Throws: `LockLost` where somebody else has it.
    func renew() async throws {
        if let renewal { return try await renewal.value }
        let task = Task { try await renewOnce() }
        renewal = task
        defer { renewal = nil }
        try await task.value
    }

    private func renewOnce() async throws {
        guard let held, !held.isLost else { return }
        var lease = held.lease
        lease.beat += 1
        let watch = Stopwatch(clock)
        let outcome = try await objects.put(Self.lockName, try bytes(lease), if: .unchanged(held.etag))
        guard self.held?.lease.lock == lease.lock else { return }
        guard case .written(let etag) = outcome else { throw lose(lease.lock) }
        self.held?.lease = lease
        self.held?.etag = etag
        self.held?.sinceRenewal = watch
    }

    // MARK: Content

    private func bytes(_ lease: Lease) throws -> [UInt8] { try lease.document.json(.pretty) + [0x0A] }

    private func lease(_ found: S3Objects.Found) throws -> Lease {
        do { return try Lease(document: Document(json: found.bytes)) } catch {
            throw Diagnostic(
                .error,
                "State is locked",
                detail: "\(objects.place.url(Self.lockName)) does not say by whom: \(error). "
                    + "If nobody is at work, delete it."
            )
        }
    }
}
