package pl.sciezka.storage;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/// Work that an event brings about once its transaction is committed (dalszy ciąg zdarzenia): in the background,
/// again when it fails ([RepeatFollowUps]) and again after a crash, so doing it twice must do no harm. It holds no
/// transaction of its own: each step opens one with [Transactions] on behalf of an institution. Otherwise each would
/// need two connections at once, and many of them would wait for each other.
@Async
@TransactionalEventListener
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FollowsUp {}
