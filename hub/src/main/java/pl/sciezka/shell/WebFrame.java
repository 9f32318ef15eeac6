package pl.sciezka.shell;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/// Puts [ActingHandler] around every page method.
@Component
class WebFrame implements WebMvcRegistrations {

    private final TransactionTemplate transaction;
    private final FormsOnce forms;
    private final FreeText freeText;
    private final Exports exports;

    WebFrame(PlatformTransactionManager transactions, FormsOnce forms, FreeText freeText, Exports exports) {
        this.forms = forms;
        this.freeText = freeText;
        this.exports = exports;
        transaction = new TransactionTemplate(transactions);
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
                return new ActingHandler(method, transaction, forms, freeText, exports);
            }
        };
    }
}
